import type { Provenance } from "../../rules";

/** A label in one line. */
interface Label {
  readonly zh: string;
  readonly en: string;
}

const SHORT = 60;
const cut = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text);

/** Where a figure comes from, in short. */
export const fromOf = (from: Provenance): string =>
  from.kind === "source"
    ? `${from.document.en}, ${from.place.en}`
    : `our default: ${cut(from.words.en)}`;

/** A rule as its comment names it: number, label, and where it comes from. */
export const said = (number: number, label: Label | undefined, from: Provenance): string =>
  `rule ${number}${label ? `, ${label.en} (${label.zh})` : ""} [${fromOf(from)}]`;
