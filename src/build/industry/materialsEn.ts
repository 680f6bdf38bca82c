import type { Piece } from "./materialsZh";
import { readTable, readTerms } from "./tables";

/** A piece whose class is one of several: a NAICS code that the crosswalk splits. */
export interface OpenPiece {
  readonly codes: readonly string[];
  readonly text: string;
  readonly source: string;
}

export interface EnglishMaterial {
  readonly pieces: readonly Piece[];
  readonly open: readonly OpenPiece[];
}

/** Which indexes to learn from; what is left out is what a cross-index test asks for. */
export interface EnglishSources {
  readonly uk: boolean;
  readonly naics: boolean;
  readonly own: boolean;
}

/** The statements of a note up to what it excludes. */
const statements = (note: string): readonly string[] =>
  note
    .replace(
      /(?:This (?:class|group|division|section) (?:also )?(?:excludes|does not include)|Excluded (?:is|are)|(?:However|Excluding))[\s\S]*$/u,
      "",
    )
    .replace(
      /This (?:class|group|division|section) (?:also )?includes?:?|This (?:sub)?(?:industry|sector|group) comprises establishments|establishments? (?:primarily )?engaged in|Industries in the|Cross-References\.?/giu,
      "\n",
    )
    .split(/\s-\s|•|;|\n|\. |\(\d\)|:/u)
    .map((part) => part.trim().replace(/[.,]$/u, ""))
    .filter((part) => part.length >= 5 && part.length <= 220 && !/see \d|other than/u.test(part));

const isicOfNace = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readTable(folder, "isic4_nace2.csv").map(({ isic4 = "", nace2 = "" }) => [
      nace2.replace(".", ""),
      isic4,
    ]),
  );

const ofIsic = (folder: string): Piece[] =>
  readTable(folder, "isic4.csv").flatMap(
    ({ code = "", name_en: name = "", note_en: note = "" }) => {
      if (!/^\d/u.test(code)) return [];
      return [
        { code, text: name, kind: "name" as const, source: "isic" },
        ...statements(note).map((text) => ({
          code,
          text,
          kind: "part" as const,
          source: "isic",
        })),
      ];
    },
  );

const ofUk = (folder: string): Piece[] => {
  const nace = isicOfNace(folder);
  const toIsic = (code: string) => nace.get(code.slice(0, 4)) ?? code.slice(0, 2);
  return [
    ...readTable(folder, "uksic2007-index.csv").map(({ code = "", item = "" }) => ({
      code: toIsic(code),
      text: item,
      kind: "phrase" as const,
      source: "uk",
    })),
    ...readTable(folder, "uksic2007-names.csv").map(({ code = "", name = "" }) => ({
      code: toIsic(code),
      text: name,
      kind: "name" as const,
      source: "uk",
    })),
  ];
};

/** Classes of ISIC 4 by NAICS code; four rows of the source name classes that do not exist. */
export const isicOfNaics = (folder: string): ReadonlyMap<string, readonly string[]> => {
  const known = new Set(readTable(folder, "isic4.csv").map(({ code }) => code));
  const byCode = new Map<string, string[]>();
  for (const { naics2022 = "", isic4 = "" } of readTable(folder, "naics2022_isic4.csv"))
    if (known.has(isic4)) byCode.set(naics2022, [...(byCode.get(naics2022) ?? []), isic4]);
  return byCode;
};

/** NAICS phrases with the classes they may be in. */
export const ofNaics = (folder: string): OpenPiece[] => {
  const isic = isicOfNaics(folder);
  const below = (code: string) => [
    ...new Set([...isic].filter(([naics]) => naics.startsWith(code)).flatMap(([, to]) => to)),
  ];
  const index = readTable(folder, "naics2022-index.csv")
    .filter(({ code = "" }) => isic.has(code))
    .map(({ code = "", item = "" }) => ({
      codes: isic.get(code)!,
      text: item,
      source: "naics",
    }));
  const titles = readTable(folder, "naics2022.csv").flatMap(
    ({ code = "", title = "", description = "" }) => {
      const codes = /^\d{4,6}$/u.test(code) ? below(code) : [];
      if (codes.length === 0 || codes.length > 6) return [];
      return [title, ...statements(description)].map((text) => ({
        codes,
        text,
        source: "naics",
      }));
    },
  );
  return [...index, ...titles];
};

/** Everything that English training texts are made of. */
export const materialsEn = (folder: string, sources: EnglishSources): EnglishMaterial => {
  const naics = sources.naics ? ofNaics(folder) : [];
  const own = sources.own
    ? readTerms("en.txt", /, */u).flatMap(([code, terms]) =>
        terms.map((text): Piece => ({
          code,
          text,
          kind: "goods",
          source: "own",
        })),
      )
    : [];
  const common = (codes: readonly string[]): string | undefined => {
    for (const length of [4, 3, 2]) {
      const starts = new Set(codes.map((code) => code.slice(0, length)));
      if (starts.size === 1) return [...starts][0];
    }
    return undefined;
  };
  return {
    pieces: [
      ...ofIsic(folder),
      ...(sources.uk ? ofUk(folder) : []),
      ...own,
      ...naics.flatMap(({ codes, text, source }): Piece[] => {
        const code = common(codes);
        return code === undefined ? [] : [{ code, text, kind: "phrase", source }];
      }),
    ],
    open: naics.filter(({ codes }) => common(codes) === undefined),
  };
};
