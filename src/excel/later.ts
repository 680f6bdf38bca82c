/** What is asked of the workbook only after something was graded or opened: a file of its own behind the pane's first screen. */
export { deleteColumns } from "./deleteColumns";
export { enterFormula, takeBackFormula } from "./enterFormula";
export { findFormulas, formulaAt, writeFormulas } from "./formulas";
export { insertChart } from "./insertChart";
export { insertTable } from "./insertTable";
export { mark } from "./mark";
export { hasTierColours, tierColours } from "./tierFormat";
export { undoWrite } from "./undoWrite";
export { writeCells } from "./writeCells";
export { writeColumns } from "./writeColumns";
export { writeTableRows } from "./writeTableRows";
