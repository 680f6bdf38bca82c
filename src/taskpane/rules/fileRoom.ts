/** What only exporting and importing need: reader and writer of scheme files and of DMN. */
export { readSchemeText, schemeFaultTexts, schemeText } from "../../workbook";
