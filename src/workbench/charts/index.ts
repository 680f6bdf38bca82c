/** Charts of the workbook as pictures on the page. */
export { chartSvg } from "./chartSvg";
