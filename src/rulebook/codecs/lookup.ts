import { cellText } from "../cellText";
import { read, unread, type Codec, type Context } from "../codec";
import { findNamed, labelsOf, nameOf, type Named } from "../named";
import { answersIn, typeIn } from "../scope";
import { several } from "./several";

const lookedUp = ({ scope }: Context): readonly Named[] => {
  const { method } = scope.scheme;
  return method.kind === "lookup" && typeIn(scope, method.input) === "choice"
    ? answersIn(scope, method.input)
    : [];
};

const needsQuotes = /[;；\n"]|^\s|\s$|^[=＝']/;

/** What a lookup finds: a text, or a choice by its label; in quotes where it would be taken for something else. */
const lookedUpText: Codec<string> = {
  write: (value, context) => {
    const items = lookedUp(context);
    const item = items.find(({ key }) => key === value);
    const text = item ? nameOf(item, items, context.locale) : value;
    return needsQuotes.test(text) ? JSON.stringify(text) : text;
  },
  read: (cell, context) => {
    const text = cellText(cell);
    const bare = /^".*"$/s.test(text) ? unquoted(text) : text;
    const items = lookedUp(context);
    if (items.length === 0) return read(bare);
    const found = findNamed(bare, items, context.locale);
    return found ? read(found.key) : unread({ code: "unknown-choice", known: labelsOf(items) });
  },
};

const unquoted = (text: string): string => {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
};

/** The texts or choices of an entry. */
export const valuesCell = several(lookedUpText);
