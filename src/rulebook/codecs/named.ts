import { cellText, harmless } from "../cellText";
import { read, unread, type Codec, type Context } from "../codec";
import { findNamed, labelsOf, nameOf, type Named } from "../named";
import { testable } from "../scope";
import { several } from "./several";

/** One of a list of things that have a key, by its name. */
export const namedCell = (
  itemsOf: (context: Context) => readonly Named[],
  code: "unknown-tier" | "unknown-input" | "unknown-choice" | "unknown-setting" | "unknown-part",
): Codec<string> => ({
  write: (key, context) => {
    const items = itemsOf(context);
    const item = items.find((each) => each.key === key);
    return item ? harmless(nameOf(item, items, context.locale)) : key;
  },
  read: (cell, context) => {
    const items = itemsOf(context);
    const found = findNamed(cellText(cell), items, context.locale);
    return found ? read(found.key) : unread({ code, known: labelsOf(items) });
  },
});

export const tierCell = namedCell(({ scope }) => scope.scheme.tiers, "unknown-tier");
export const inputCell = namedCell(({ scope }) => testable(scope), "unknown-input");
export const partCell = namedCell(({ scope }) => scope.scheme.parts ?? [], "unknown-part");

/** Tiers of the precondition. */
export const passesCell = several(
  namedCell(({ scope }) => scope.scheme.precondition?.scheme.tiers ?? [], "unknown-tier"),
);
