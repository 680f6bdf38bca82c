export { isCellError, type Cell, type CellError } from "../cells";
export type {
  Area,
  ColumnCells,
  ColumnWrite,
  Progress,
  Region,
  WorkbookPort,
  WriteReceipt,
} from "./port";
export { PortError, type PortErrorCode } from "./portError";
export {
  areaAddress,
  bodyCell,
  bodyRows,
  cellAddress,
  columnLetters,
  regionLetters,
  sheetRow,
} from "./address";
export { customersIn, findCustomers, type Customers } from "./findCustomers";
export { paceOf, unwatched, type Host, type Pace } from "./pace";
