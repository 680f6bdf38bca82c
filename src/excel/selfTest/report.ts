import { toHost } from "../cell";
import { inWorkbook } from "../inWorkbook";

/** A report in words: a title, facts about the host, and a table. */
export interface Report {
  /** Name of the sheet; a sheet of that name from a former run is replaced. */
  readonly sheet: string;
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Writes a report to a sheet of its own and shows it. */
export const writeReport = (report: Report): Promise<void> =>
  inWorkbook(async (context) => {
    const former = context.workbook.worksheets.getItemOrNullObject(report.sheet);
    former.load("name");
    await context.sync();
    if (!former.isNullObject) former.delete();
    const sheet = context.workbook.worksheets.add(report.sheet);
    const width = report.header.length;
    const wide = (cells: readonly string[]): string[] =>
      Array.from({ length: width }, (_, at) => cells[at] ?? "");
    const lines = [[report.title], ...report.facts, [], report.header, ...report.rows].map(wide);
    const range = sheet.getRangeByIndexes(0, 0, lines.length, width);
    range.values = lines.map((cells) => cells.map(toHost));
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRangeByIndexes(report.facts.length + 2, 0, 1, width).format.font.bold = true;
    [260, 260, 240, 90].slice(0, width).forEach((points, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    });
    range.format.wrapText = true;
    sheet.activate();
    await context.sync();
  });

/** What the host says of itself: application, platform, version, languages. */
export const hostFacts = (): { readonly name: string; readonly value: string }[] => {
  const { host, platform, version } = Office.context.diagnostics;
  return [
    { name: "host", value: `${String(host)}, ${String(platform)}` },
    { name: "version", value: version },
    {
      name: "languages",
      value: `${Office.context.displayLanguage}, ${Office.context.contentLanguage}`,
    },
    { name: "browser", value: navigator.userAgent },
  ];
};
