/**
 * The pure rooms as one module for Node (dist/engine/index.mjs): read cells, grade columns, code industries, put results into words.
 * Nothing here touches a workbook, a clock or the network.
 */
export * from "../rules";
export * from "../schemes";
export * from "../industry";
export * from "../models";
export * from "../text";
export {
  isRulesTable,
  policyTable,
  readPolicies,
  readRules,
  rulesHash,
  rulesTable,
} from "../rulebook";
export { verify } from "../verify";
export { dmnToScheme, readDmn, readSchemeJson, schemeToDmn, schemeToJson } from "../dmn";
export { compareRuns, settle } from "../history";
export {
  columnBuilder,
  isCellError,
  isoOf,
  LAST_SERIAL,
  mapHeaders,
  readBoolean,
  readChoice,
  readColumn,
  readDate,
  readNumber,
  readText,
  shown,
  toColumnSet,
  type Cell,
  type CellError,
  type ColumnBuilder,
  type ColumnSource,
  type MappedColumn,
  type Mapping,
  type ReadOptions,
} from "../cells";
