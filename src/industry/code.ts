import { fail, inLocale, ok, type Locale, type Outcome } from "../rules";
import { classesNamed } from "./names";
import { cleanCode, spellingOf, textsOfNumber } from "./spellings";
import { leaves, lineage, type IndustryClass, type Taxonomy } from "./taxonomy";

/** A section letter in front of digits must be the section of those digits: A012 is a code, B012 is none. */
const sectionAgrees = (within: Taxonomy, code: string, found: IndustryClass): boolean =>
  !/^[A-Z]\d/.test(code) || lineage(within, found.code).at(-1)?.code === code[0];

/** No code is longer. */
const LONGEST = 6;

/** Neighbours of a code that does not exist: those that begin alike. */
const near = (within: Taxonomy, code: string): readonly string[] => {
  for (let length = Math.min(code.length - 1, LONGEST); length > 0; length--) {
    const alike = within.classes
      .filter((entry) => entry.code.startsWith(code.slice(0, length)))
      .map((entry) => entry.code);
    if (alike.length > 0) return alike.slice(0, 3);
  }
  return [];
};

const spelled = (
  within: Taxonomy,
  text: string,
  spelling = spellingOf(within.id, text),
): IndustryClass | undefined => {
  const code = spelling.find((one) => within.byCode.has(one));
  const found = code === undefined ? undefined : within.byCode.get(code);
  return found && sectionAgrees(within, text, found) ? found : undefined;
};

/** A number as it stands, and with zeros in front of it, but not with zeros taken from its end as well: 40 is not 04. */
const numbered = (within: Taxonomy, code: number): readonly IndustryClass[] =>
  textsOfNumber(within.id, code).flatMap((text) => {
    const spelling = spellingOf(within.id, text);
    return spelled(within, text, text === String(code) ? spelling : spelling.slice(0, 1)) ?? [];
  });

/** A code with its name behind it, as lists print them: "C39 计算机、通信和其他电子设备制造业". */
const withName = (within: Taxonomy, text: string): IndustryClass | undefined => {
  const [, code = "", name = ""] =
    /^\s*([A-Za-z]?[\d.-]*\d|[A-Za-z])[\s:：、_.\-—]*(\P{Nd}.*)$/su.exec(text.normalize("NFKC")) ??
    [];
  const found = spelled(within, cleanCode(code));
  return found &&
    classesNamed(name, within).some((entry) => lineage(within, found.code).includes(entry))
    ? found
    : undefined;
};

/** Two readings that are one: a group and its only class. */
const sameExtent = (within: Taxonomy, one: IndustryClass, other: IndustryClass): boolean =>
  leaves(within, one.code).join() === leaves(within, other.code).join();

/**
 * Finds a class by its code as it stands in a cell, in the spellings of lists (A0111, 01.11, 31-33, 12120, 8400, a code with its name). Text keeps
 * its zeros ("12" is the division 12). A number has lost them, so that 12 may be the division 12 or the group 012: where only one of the two exists
 * it is meant, otherwise the problem names both.
 */
export const findClass = (
  code: string | number,
  within: Taxonomy,
  locale: Locale,
): Outcome<IndustryClass> => {
  const found =
    typeof code === "number"
      ? numbered(within, code)
      : [spelled(within, cleanCode(code))].filter((entry) => entry !== undefined);
  const distinct = found.filter(
    (entry, at) => !found.slice(0, at).some((other) => sameExtent(within, entry, other)),
  );
  const [first, second] = distinct;
  if (second !== undefined)
    return fail({
      code: "ambiguous-industry",
      got: String(code),
      readings: distinct.map((entry) => ({
        code: entry.code,
        name: inLocale(entry.name, locale),
      })),
    });
  const named = first ?? (typeof code === "string" ? withName(within, code) : undefined);
  return named
    ? ok(named)
    : fail({
        code: "no-such-industry",
        got: String(code),
        near: near(within, cleanCode(String(code))),
      });
};
