import { fail, inLocale, ok, type Locale, type Outcome } from "../rules";
import type { IndustryClass, Taxonomy } from "./taxonomy";

/** Codes as lists in the field spell them, cleaned: half width, upper case, no spaces. */
const clean = (code: string): string => code.normalize("NFKC").toUpperCase().replace(/\s/g, "");

/**
 * The spellings under which a key-account code may stand. The source prints 20 undivided classes run together with their division
 * (12120 = 12 + 120), and its last class as L99999; a section letter may stand in front of the digits.
 */
const spellings = (code: string): readonly string[] => {
  const digits = /^[A-L]?(\d{2,5})$/.exec(code)?.[1];
  if (digits === undefined) return [code];
  const runTogether = /^(\d\d)(\1\d)$/.exec(digits);
  return [
    code,
    digits,
    ...(runTogether ? [runTogether[2]!] : []),
    ...(digits === "99999" ? ["999"] : []),
  ];
};

/** A section letter in front of digits must be the section of those digits: A012 is a code, B012 is none. */
const sectionAgrees = (within: Taxonomy, code: string, found: IndustryClass): boolean => {
  if (!/^[A-L]\d/.test(code)) return true;
  let top = found;
  while (top.parent !== null) top = within.byCode.get(top.parent)!;
  return top.code === code[0];
};

/** Neighbours of a code that does not exist: those that begin alike. */
const near = (within: Taxonomy, code: string): readonly string[] => {
  for (let length = code.length - 1; length > 0; length--) {
    const alike = within.classes
      .filter((entry) => entry.code.startsWith(code.slice(0, length)))
      .map((entry) => entry.code);
    if (alike.length > 0) return alike.slice(0, 3);
  }
  return [];
};

/**
 * Finds a class by its code as it stands in a cell. Text keeps its zeros ("12" is the division 12). A number has lost them, so that 12
 * may be the division 12 or the group 012: where only one of the two exists it is meant, otherwise the problem names both.
 */
export const findClass = (
  code: string | number,
  within: Taxonomy,
  locale: Locale,
): Outcome<IndustryClass> => {
  const text = clean(String(code));
  const padded =
    typeof code === "number" ? [text, text.padStart(2, "0"), text.padStart(3, "0")] : [text];
  const spelled = new Set(padded.flatMap(spellings));
  const found = [...spelled]
    .flatMap((spelling) => within.byCode.get(spelling) ?? [])
    .filter((entry) => sectionAgrees(within, text, entry));
  const distinct = [...new Set(found)];
  const [first, second] = distinct;
  if (first === undefined)
    return fail({
      code: "no-such-industry",
      got: String(code),
      near: near(within, text),
    });
  if (second === undefined) return ok(first);
  const readings = distinct.map((entry) => ({
    code: entry.code,
    name: inLocale(entry.name, locale),
  }));
  return fail({ code: "ambiguous-industry", got: String(code), readings });
};
