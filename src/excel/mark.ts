import { areaAddress, type Mark, type Region } from "../workbook";
import { runsOf } from "./blocks";
import { hostCode } from "./hostError";
import { inWorkbook } from "./inWorkbook";
import { present } from "./present";
import { supports } from "./supports";

type Severity = Mark["severity"];

/** Fill and letters by severity. */
const LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly letters: string }>> = {
  error: { fill: "#FFC7CE", letters: "#9C0006" },
  warning: { fill: "#FFEB9C", letters: "#7F6000" },
  note: { fill: "#DDEBF7", letters: "#1F4E79" },
};
/** The gravest comes last: of several formats on a cell the newest wins. */
const SEVERITIES = ["note", "warning", "error"] as const;

/** Always true, and of nobody's else: by its formula a fill is known as ours, also in a file that was closed meanwhile. */
const formulaOf = (severity: Severity): string => `=N("clientele:${severity}")=0`;
const OURS = /^=N\("clientele:\w+"\)=0$/;

/** The first line of a note of ours. */
const SIGN = "Clientele:";

/**
 * Says something about cells in place: a fill by conditional format, over which the cell's own fill stays, and a note in words (ExcelApi 1.18). What stood there
 * of this before goes. A cell that has a note or a comment of somebody's gets the fill alone.
 */
export const mark = (region: Region, marks: readonly Mark[]): Promise<void> =>
  inWorkbook(async (context) => {
    const { sheet, region: now } = await present(context, { ...region, headers: [] });
    await clearFills(context, sheet, now);
    for (const severity of SEVERITIES) fill(sheet, now, severity, marks);
    await context.sync();
    if (hasNotes(sheet)) await writeNotes(context, sheet, now, marks);
  }, region.area.sheet);

/** The host must know notes, and so must the library: that of the npm package (1.1.110) has none, that of Microsoft's server has. */
const hasNotes = (sheet: Excel.Worksheet): boolean =>
  supports("ExcelApi", "1.18") && "notes" in sheet;

async function clearFills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area: { row, column, rows, columns } }: Region,
): Promise<void> {
  const formatsNow = (): Excel.ConditionalFormatCollection =>
    sheet.getRangeByIndexes(row, column, rows, columns).conditionalFormats;
  const formats = formatsNow();
  formats.load("items/type,items/id");
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === "Custom");
  for (const { custom: rule } of custom) rule.load("rule/formula");
  if (custom.length > 0) await context.sync();
  for (const { id, custom: format } of custom)
    if (OURS.test(format.rule.formula)) formatsNow().getItem(id).delete();
}

/** One format for each run of neighbours in a column. */
function fill(
  sheet: Excel.Worksheet,
  { area }: Region,
  severity: Severity,
  marks: readonly Mark[],
): void {
  const own = marks.filter((one) => one.severity === severity);
  for (const at of new Set(own.map((one) => one.column)))
    for (const [first, count] of runsOf(
      own.filter((one) => one.column === at).map((one) => one.row),
    )) {
      const range = sheet.getRangeByIndexes(area.row + first, area.column + at, count, 1);
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = formulaOf(severity);
      custom.format.fill.color = LOOKS[severity].fill;
      custom.format.font.color = LOOKS[severity].letters;
    }
}

interface Noted {
  readonly address: string;
  readonly note: Excel.Note;
  readonly isOurs: boolean;
}

async function writeNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area }: Region,
  marks: readonly Mark[],
): Promise<void> {
  // Office.js 1.1.110 answers that it supports the set, and has no `Worksheet.notes`, whatever its types say.
  if (!("notes" in sheet)) return;
  try {
    const standing = await notesOn(context, sheet);
    for (const { note, isOurs } of standing) if (isOurs) note.delete();
    await context.sync();
    const taken = new Set(standing.filter(({ isOurs }) => !isOurs).map(({ address }) => address));
    const wanted = [...wordsByCell(area, marks)].filter(([address]) => !taken.has(address));
    await addNotes(context, sheet, wanted);
  } catch (error) {
    // Excel on the web has hosts that claim the set and lack the notes: the fill says enough.
    if (!["ApiNotFound", "NotImplemented", "UnsupportedOperation"].includes(hostCode(error)))
      throw error;
  }
}

/** All in one request; where that fails, one by one: a cell with a comment takes no note, and the others are to have theirs all the same. */
async function addNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: readonly (readonly [address: string, words: string])[],
): Promise<void> {
  const add = ([address, words]: readonly [string, string]): void =>
    void sheet.notes.add(address, `${SIGN}\n${words}`);
  try {
    wanted.forEach(add);
    await context.sync();
  } catch {
    for (const one of wanted) {
      add(one);
      // One by one on purpose: a host that refuses one note keeps the others.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync().catch(() => undefined);
    }
  }
}

async function notesOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly Noted[]> {
  sheet.notes.load("items/content");
  await context.sync();
  const read = sheet.notes.items.map((note) => {
    const place = note.getLocation();
    place.load("address");
    return { note, place };
  });
  if (read.length > 0) await context.sync();
  return read.map(({ note, place }) => ({
    note,
    address: place.address.slice(place.address.lastIndexOf("!") + 1).replaceAll("$", ""),
    isOurs: note.content.startsWith(SIGN),
  }));
}

/** What is said of each cell, a line for each mark, by address. */
function wordsByCell(area: Region["area"], marks: readonly Mark[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { row, column, words: said } of marks) {
    const cell = {
      ...area,
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    };
    const address = areaAddress(cell);
    const before = words.get(address);
    words.set(address, before === undefined ? said : `${before}\n${said}`);
  }
  return words;
}
