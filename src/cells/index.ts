export { isCellError, type Cell, type CellError } from "./cell";
