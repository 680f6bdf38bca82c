import type { Provenance } from "../../rules";
import type { Speech } from "./words";

/** Where a figure comes from: document, place and fact, or that it is our default, and why. */
export const sourceOf = (from: Provenance, { of, say, locale, colon }: Speech): string => {
  const comma = locale === "zh-CN" ? "·" : ", ";
  return from.kind === "source"
    ? `${of(from.document)}${comma}${of(from.place)}${colon}${of(from.words)}`
    : `${say("ours")}${colon}${of(from.words)}`;
};
