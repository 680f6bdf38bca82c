export { isCellError, type Cell, type CellError } from "./cell";
export {
  columnBuilder,
  readColumn,
  toColumnSet,
  type ColumnBuilder,
  type ColumnSource,
} from "./column";
export { mapHeaders, type MappedColumn, type Mapping } from "./headers";
export { shown } from "./plain";
export { readBoolean, readChoice, readDate, readNumber, readText } from "./read";
export type { ReadOptions } from "./reader";
export { isoOf, LAST_SERIAL, serialOf } from "./serial";
export { BLANK_MARKS, blankWords } from "./blank";
export { NO, YES } from "./boolean";
export { choiceNames } from "./choice";
export { ERROR_NAMES } from "./plain";
export { allUnitWords, CURRENCIES, parseUnit, RATIO, unitOf, wordsOfBase, type Unit } from "./unit";
export { CURRENCY_MARKS } from "./number";
