import type { Provenance } from "../../rules";
import { grid, paragraph, type Block, type Column, type Text } from "./block";
import type { Speech } from "./words";

/** Where a figure comes from: document, place and fact, or, marked as such, that it is our default, and why. */
export const sourceOf = (from: Provenance, { of, say, locale, colon }: Speech): Text => {
  const comma = locale === "zh-CN" ? "·" : ", ";
  return from.kind === "source"
    ? [`${of(from.document)}${comma}${of(from.place)}${colon}${of(from.words)}`]
    : [{ strong: say("ours") }, `${colon}${of(from.words)}`];
};

interface Stated {
  readonly from: Provenance;
}

const isShared = (rows: readonly Stated[]): boolean =>
  rows.length > 1 && new Set(rows.map(({ from }) => JSON.stringify(from))).size === 1;

/** A table of things that each say where they come from: in a last column, or once below where all rows say the same. */
export const basedGrid = <Row extends Stated>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  speech: Speech,
): Block[] => {
  const [first] = rows;
  return first !== undefined && isShared(rows)
    ? [
        ...grid(rows, columns),
        paragraph(`${speech.say("basisOfAll")}${speech.colon}`, ...sourceOf(first.from, speech)),
      ]
    : grid(rows, [
        ...columns,
        { head: speech.say("basis"), cell: ({ from }) => sourceOf(from, speech) },
      ]);
};
