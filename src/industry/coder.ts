import { fail, inLocale, ok, type Locale, type Outcome } from "../rules";
import { businessSectors, sectorMembers } from "./businessSectors";
import type { TaxonomyId } from "./catalogue";
import { findClass } from "./code";
import { keyAccount } from "./keyAccount";
import type { Level } from "./level";
import { matchWords } from "./match";
import { classesNamed, classNamed } from "./names";
import { normalise } from "./normalise";
import { sectorsOf } from "./sector";
import { atLevel, leaves, type IndustryClass, type Taxonomy } from "./taxonomy";

/** What to code into, and in which language a problem names its candidates. */
export interface CodeOptions {
  readonly taxonomy: Taxonomy;
  /** The level to answer at; the deepest that is certain when absent. */
  readonly level?: Level;
  readonly locale: Locale;
}

/** A coded text: the class, and the words that decided. */
export interface CodedIndustry {
  readonly found: IndustryClass;
  /** A code that stood in the text, a name of the taxonomy, or words within the text. */
  readonly how: "code" | "name" | "words";
  readonly words: readonly string[];
}

const HOW_MANY = 3;

/** Exact names by normalised spelling, the deepest class of that name. */
const exactNames = new Map<string, string>();
for (const { name, code } of keyAccount.classes)
  for (const word of [name.zh, name.en]) exactNames.set(normalise(word), code);

const sectorNames = new Map<string, string>();
for (const { name, code } of businessSectors.classes)
  for (const word of [name.zh, name.en]) sectorNames.set(normalise(word), code);
for (const { name, sector } of sectorMembers)
  for (const word of [name.zh, name.en]) sectorNames.set(normalise(word), sector);

/** What a text may mean. */
interface Candidates {
  /** Groups, or a higher class; best first. */
  readonly codes: readonly string[];
  readonly how: "name" | "words";
  /** The words that say so. */
  readonly words: readonly string[];
  /** Some word only names what the business deals with: then none of the codes is an answer. */
  readonly doubtful: boolean;
}

const candidates = (text: string): Candidates => {
  const named = exactNames.get(text);
  if (named !== undefined) return { codes: [named], how: "name", words: [text], doubtful: false };
  const matches = matchWords(text);
  const shared =
    matches.length > 0
      ? matches[0]!.codes.filter((code) => matches.every((match) => match.codes.includes(code)))
      : [];
  const codes = shared.length > 0 ? shared : [...new Set(matches.flatMap((match) => match.codes))];
  return {
    codes,
    how: "words",
    words: matches.map((match) => match.words),
    doubtful: matches.some((match) => !match.own),
  };
};

const noMatch = (text: string, codes: readonly string[], { taxonomy, locale }: CodeOptions) =>
  fail({
    code: "no-industry-match",
    text,
    candidates: codes.slice(0, HOW_MANY).map((code) => ({
      code,
      name: inLocale(taxonomy.byCode.get(code)!.name, locale),
    })),
  });

/** Brings a class to the asked level; without one, down as long as one class is below. */
const placed = (
  within: Taxonomy,
  code: string,
  level: Level | undefined,
): IndustryClass | undefined => {
  if (level !== undefined) return atLevel(within, code, level);
  const only = leaves(within, code);
  return only.length === 1 ? within.byCode.get(only[0]!) : within.byCode.get(code);
};

const codeKeyAccount = (text: string, options: CodeOptions): Outcome<CodedIndustry> => {
  const { codes, how, words, doubtful } = candidates(normalise(text));
  const classes = new Set(codes.map((code) => placed(keyAccount, code, options.level)));
  const [found] = classes;
  if (classes.size === 1 && found && !doubtful) return ok({ found, how, words });
  return noMatch(text, codes.length === 1 ? leaves(keyAccount, codes[0]!) : codes, options);
};

const codeSector = (text: string, options: CodeOptions): Outcome<CodedIndustry> => {
  const folded = normalise(text);
  const named = sectorNames.get(folded);
  if (named !== undefined)
    return ok({
      found: businessSectors.byCode.get(named)!,
      how: "name",
      words: [folded],
    });
  const { codes, how, words, doubtful } = candidates(folded);
  const sectors = [
    ...new Set(
      codes.flatMap((code) => leaves(keyAccount, code)).flatMap((code) => sectorsOf(code, folded)),
    ),
  ];
  const [sector] = sectors;
  if (sectors.length === 1 && sector !== undefined && !doubtful)
    return ok({ found: businessSectors.byCode.get(sector)!, how, words });
  return noMatch(text, sectors, options);
};

/** In the taxonomies of the offices only exact names are known here. */
const codeName = (text: string, options: CodeOptions): Outcome<CodedIndustry> => {
  const { taxonomy, level } = options;
  const named = classNamed(text, taxonomy, level);
  const found = named && placed(taxonomy, named.code, level);
  if (found) return ok({ found, how: "name", words: [normalise(text)] });
  const candidates = named ? leaves(taxonomy, named.code) : classesNamed(text, taxonomy);
  return noMatch(
    text,
    candidates.map((one) => (typeof one === "string" ? one : one.code)),
    options,
  );
};

const coders: Partial<Record<TaxonomyId, typeof codeName>> = {
  "key-account": codeKeyAccount,
  "business-sectors": codeSector,
};

/** Digits, perhaps with a section's letter in front, or a letter alone. */
const CODE = /^\s*(?:[A-U]?\d[\d.\s\p{Pd}~−]*|[A-U]\s*)$/iu;

/** What may be a code with its name behind it. */
const CODE_AND_NAME = /^\s*(?:[A-U]?\d|[A-U]\P{L})/iu;

/**
 * Codes a text: a code that stands in it, an exact name, or words that all point to one class. Where words point to several classes,
 * only name what the business deals with (a bank's regulator, hotel supplies), or none is known, the problem is `no-industry-match` with the candidates, best first: a guess is never given.
 */
export const codeIndustry = (text: string, options: CodeOptions): Outcome<CodedIndustry> => {
  const { taxonomy, level, locale } = options;
  if (CODE.test(text.normalize("NFKC"))) {
    const coded = findClass(text, taxonomy, locale);
    if (!coded.ok) return coded;
    const found = placed(taxonomy, coded.value.code, level ?? coded.value.level);
    return found
      ? ok({ found, how: "code", words: [text.trim()] })
      : noMatch(text, leaves(taxonomy, coded.value.code), options);
  }
  if (CODE_AND_NAME.test(text)) {
    const coded = findClass(text, taxonomy, locale);
    const found = coded.ok && placed(taxonomy, coded.value.code, level ?? coded.value.level);
    if (found) return ok({ found, how: "code", words: [found.code] });
  }
  return (coders[taxonomy.id] ?? codeName)(text, options);
};
