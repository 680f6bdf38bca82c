import { readTable, readTerms, type Row } from "./tables";

/** A piece of training material: words that stand for a class of GB/T 4754-2017, of any depth. */
export interface Piece {
  readonly code: string;
  readonly text: string;
  /** `name`: an official name; `note`: a whole note; `part`: a fragment of a note; `goods`: things made or dealt in; `phrase`: an activity. */
  readonly kind: "name" | "note" | "part" | "goods" | "phrase";
  readonly source: string;
}

/** What an official note leaves out, up to the end of its clause. */
const LEFT_OUT =
  /[,，;；、]?(?:但)?(?:不包括|不含|不包含|除)[^,，;；。]*?(?:以外的?|之外的?|外的?)?(?=[,，;；。]|$)|[（(]不[^）)]*[）)]/gu;
const EXCEPT = /除[^,，;；。]{1,40}?(?:以外|之外|外)的?/gu;

/** A note without what it excludes. */
export const included = (note: string): string =>
  note
    .replace(EXCEPT, "")
    .replace(/(?:[,，;；。、]|^)[^,，;；。]*不(?:包括|含|包含)[^;；。]*/gu, "")
    .replace(LEFT_OUT, "")
    .replace(/^指/u, "")
    .replace(/本(?:门类|大类|中类|类)包括[\d～~、和]*大?类?[,，]?/gu, "")
    .replace(/未列明的?|上述|有关内容列入[^。;；]*/gu, "");

const FILLER =
  /^(?:各种|包括|以及|对|从事|用于|为|以|经|和|及|或|等|其他|的)+|(?:等|的)*(?:生产活动|加工活动|活动|的生产|的制造|的服务)$/gu;

/** Fragments of a note, each a few characters long. */
export const parts = (note: string): readonly string[] =>
  included(note)
    .split(/[,，;；。、:：()（）]|以及|包括|等(?=[^级])|和(?=[^服])/u)
    .map((part) => part.trim().replace(FILLER, ""))
    .filter((part) => part.length >= 2 && part.length <= 16);

const isGoods = (code: string): boolean => {
  const division = Number(code.slice(0, 2));
  return (division >= 13 && division <= 42) || (division >= 6 && division <= 10);
};

const nameOfGoods = (name: string): string =>
  name
    .replace(/^其他未列明|^其他/u, "")
    .replace(/(?:制造|生产|加工|制作|开采|采选|洗选|采掘|冶炼|压延加工|压延)?业?$/u, "")
    .replace(/(?:制造|加工|开采|采选)$/u, "");

const ofNames = (rows: readonly Row[], source: string): Piece[] =>
  rows.flatMap(({ code = "", name_zh: name = "" }): Piece[] => {
    if (/^[A-Z]$/u.test(code)) return [];
    const goods = nameOfGoods(name);
    const pieces: Piece[] = [{ code, text: name, kind: "name", source }];
    for (const part of goods.split(/[、,，及和（）]/u))
      if (part.length >= 2 && isGoods(code))
        pieces.push({ code, text: part, kind: "goods", source });
    return pieces;
  });

const ofNotes = (rows: readonly Row[]): Piece[] =>
  rows.flatMap(({ code = "", note_zh: note = "" }): Piece[] => {
    if (/^[A-Z]$/u.test(code) || note === "") return [];
    const whole = included(note);
    const fragments = parts(note).map((text): Piece => ({
      code,
      text,
      kind: "part",
      source: "note",
    }));
    return whole.length >= 4
      ? [{ code, text: whole, kind: "note", source: "note" }, ...fragments]
      : fragments;
  });

/** Names of the 2011 edition that the 2017 edition does not have, at the division of the same name. */
export const changedNames = (folder: string): Piece[] => {
  const now = readTable(folder, "gbt4754-2017.csv");
  const names = new Set(now.map(({ name_zh: name }) => name));
  const before = readTable(folder, "gbt4754-2011.csv");
  const divisions = new Map(
    before
      .filter(({ level }) => level === "division")
      .map(({ code, name_zh: name }) => [
        code,
        now.find((row) => row["level"] === "division" && row["name_zh"] === name)?.["code"],
      ]),
  );
  return before.flatMap(({ code = "", name_zh: name = "", level }) => {
    const division = divisions.get(code.slice(0, 2));
    return level === "class" && !names.has(name) && division !== undefined
      ? [{ code: division, text: name, kind: "name" as const, source: "2011" }]
      : [];
  });
};

const ownTerms = (file: string, kind: "goods" | "phrase"): Piece[] =>
  readTerms(file, / +/u).flatMap(([code, terms]) =>
    terms.map((text): Piece => ({ code, text, kind, source: "own" })),
  );

/** Everything that Chinese training texts are made of. */
export const materialsZh = (folder: string): readonly Piece[] => {
  const rows = readTable(folder, "gbt4754-2017.csv");
  return [
    ...ofNames(rows, "2017"),
    ...ofNotes(rows),
    ...changedNames(folder).flatMap((piece): Piece[] => {
      const goods = nameOfGoods(piece.text);
      return isGoods(piece.code) && goods.length >= 2
        ? [piece, { ...piece, text: goods, kind: "goods" }]
        : [piece];
    }),
    ...ownTerms("zh-goods.txt", "goods"),
    ...ownTerms("zh-services.txt", "phrase"),
  ];
};

/** What ends the names of organisations and decides their industry. */
export const endingsZh = (): readonly Piece[] => ownTerms("zh-names.txt", "phrase");
