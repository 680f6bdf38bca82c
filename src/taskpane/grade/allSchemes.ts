/** All schemes: half a megabyte, which the pane's first screen can be drawn without. */
export { schemes } from "../../workbook";
