import { PortError, type ChartSheet, type TableSheet, type WorkbookPort } from "../../workbook";

/** Puts a sheet into the workbook with its chart, or without it where the host draws none; gives the name that the sheet got. */
export async function insertSheet(
  port: WorkbookPort,
  sheet: ChartSheet | TableSheet,
): Promise<string> {
  const put = async () => {
    if (!("chart" in sheet)) return port.insertTable(sheet);
    try {
      return await port.insertChart(sheet);
    } catch (error) {
      if (error instanceof PortError && error.code === "unsupported")
        return port.insertTable(sheet.sheet);
      throw error;
    }
  };
  return (await put()).area.sheet;
}
