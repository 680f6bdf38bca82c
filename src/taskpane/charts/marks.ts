/** What charts are drawn with: only the marks that some chart of the pane uses, since each one weighs. Loaded when the first chart is drawn. */
export { axisX, axisY, barX, cell, dot, line, plot, ruleX, ruleY, text } from "@observablehq/plot";
