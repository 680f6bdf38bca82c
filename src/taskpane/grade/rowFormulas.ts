/** What only writing formulas needs, so that the first screen can do without it. */
export { rowFormulas } from "../../workbook";
