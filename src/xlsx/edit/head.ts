import { parseRange, type Range, rangeName, union } from "../address";
import { attributes } from "../write/looks";
import { insertInOrder, WORKSHEET_ORDER } from "../write/order";
import { replaceElement, setAttribute, type Splice } from "../xml/splice";
import { child, childrenOf, numberAttribute, prefixOf, type XmlElement } from "../xml/tree";

/** A run of columns with one look, one-based as in the file. */
interface ColumnRun {
  readonly min: number;
  readonly max: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const readRun = (element: XmlElement): ColumnRun => ({
  min: numberAttribute(element, "min") ?? 1,
  max: numberAttribute(element, "max") ?? 1,
  attributes: Object.fromEntries(
    [...element.attributes].filter(([name]) => name !== "min" && name !== "max"),
  ),
});

/** Cuts column `n` out of the runs and gives it a width of its own. */
const withWidth = (runs: readonly ColumnRun[], n: number, width: number): ColumnRun[] => {
  const own = runs.find(({ min, max }) => min <= n && n <= max);
  const around = runs.flatMap((run) =>
    run === own
      ? [
          { ...run, max: n - 1 },
          { ...run, min: n + 1 },
        ].filter(({ min, max }) => min <= max)
      : [run],
  );
  // A column that is given a width is to be seen; "best fit" would say that Excel had measured it.
  const { bestFit: _, hidden: __, ...kept } = own?.attributes ?? {};
  const run = {
    min: n,
    max: n,
    attributes: { ...kept, width: String(width), customWidth: "1" },
  };
  return [...around, run].sort((a, b) => a.min - b.min);
};

const columnsXml = (p: string, runs: readonly ColumnRun[]): string =>
  `<${p}cols>${runs.map((run) => `<${p}col${attributes({ min: run.min, max: run.max, ...run.attributes })}/>`).join("")}</${p}cols>`;

/** Splices for what stands before the cells: the dimension takes in `written`, columns take their widths. */
export const headSplices = (
  root: XmlElement,
  text: string,
  written: Range | undefined,
  widths: ReadonlyMap<number, number>,
): Splice[] => {
  const p = prefixOf(root);
  const splices: Splice[] = [];
  const dimension = child(root, "dimension");
  if (dimension && written) {
    const before = parseRange(dimension.attributes.get("ref") ?? "");
    const ref = rangeName(union(before, written));
    if (ref !== dimension.attributes.get("ref"))
      splices.push(setAttribute(dimension, text, "ref", ref));
  }
  if (widths.size > 0) {
    const columns = child(root, "cols");
    let runs = childrenOf(columns, "col").map(readRun);
    for (const [column, width] of widths) runs = withWidth(runs, column + 1, width);
    splices.push(
      columns
        ? replaceElement(columns, columnsXml(p, runs))
        : insertInOrder(root, text, WORKSHEET_ORDER, "cols", columnsXml(p, runs)),
    );
  }
  return splices;
};
