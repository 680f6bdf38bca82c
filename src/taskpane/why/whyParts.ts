import type { ExplanationLine, PaneWords } from "../../text";
import type { ReadCell } from "../../workbook";
import type { WhyLine, WhyPart } from "./views";

/** Blank cells that are named one below the other; more of them go into one line. */
const BLANKS = 2;

/** Lines of an explanation under their headings, with the cells that they were read from. */
export function whyParts(
  lines: readonly ExplanationLine[],
  cells: readonly ReadCell[],
  words: PaneWords,
): WhyPart[] {
  const { preview, join } = words.pane;
  const parts: { label: string; lines: WhyLine[] }[] = [];
  const add = (label: string, line: WhyLine): void => {
    const last = parts.at(-1);
    if (last?.label === label) last.lines.push(line);
    else parts.push({ label, lines: [line] });
  };
  // What no column says is not read: the scheme's own words for a blank stand in its rules.
  const read = lines.flatMap((line) => {
    const cell = cells.find(({ input }) => line.kind === "read" && input === line.input);
    return cell === undefined ? [] : [{ line, cell }];
  });
  const blank = read.filter(({ cell }) => cell.content === "");
  const summed = blank.length > BLANKS;
  for (const line of lines) {
    if (line.kind !== "read") add(line.label, { text: line.text });
    const cell = read.find((one) => one.line === line)?.cell;
    if (cell !== undefined && !(summed && cell.content === ""))
      add(preview.read, readLine(cell, line.label, line.text, words));
    if (summed && line === read.at(-1)?.line)
      add(preview.read, {
        text: preview.blanks({ inputs: blank.map((one) => one.line.label).join(join) }),
      });
  }
  return parts;
}

/** What was read of a cell; what stands in it is quoted only where it reads otherwise: "2.35万" → 23,500, but not 23500 → 23,500. */
function readLine(
  { address, column, content }: ReadCell,
  label: string,
  read: string,
  { pane }: PaneWords,
): WhyLine {
  const same =
    Number.isFinite(Number(content)) ||
    content.trim().toLocaleLowerCase() === read.toLocaleLowerCase();
  const text = same
    ? `${label} ${read}`
    : `${label} ${pane.inputs.sample({ shown: `“${content}”`, read })}`;
  return { text, address, column };
}
