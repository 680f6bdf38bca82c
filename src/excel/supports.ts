/**
 * Whether the host has a requirement set ("ExcelApi", "1.20"): asked at run time, so that Excel 2021 stays in.
 * Outside Excel everything is unsupported.
 */
export const supports = (set: string, version: string): boolean =>
  typeof Office !== "undefined" &&
  Office.context?.requirements?.isSetSupported(set, version) === true;
