export type { Cell, CellError } from "../cells";
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
