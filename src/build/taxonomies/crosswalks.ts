import { readTable, type Row } from "../industry/tables";
import { referenceClasses } from "./classes";
import { readLines, readList } from "./lists";

/** Links by class: the codes that it is linked with, each with the mark of its basis (h, m, l, ? or none for an official one). */
type Links = Map<string, string[]>;

const add = (links: Links, from: string, to: string): void => {
  const known = links.get(from);
  if (known) known.push(to);
  else links.set(from, [to]);
};

const classCodes = (folder: string): readonly string[] =>
  referenceClasses(folder, "gbt4754")
    .map(({ code }) => code)
    .filter((code) => code.length === 4);

/** The links of every class of GB/T 4754: its own, those of its group, or those of its division. */
const inherited = (
  folder: string,
  linksOf: (code: string, classCode: string) => readonly string[] | undefined,
): Links =>
  new Map(
    classCodes(folder).map((code) => {
      const found = [code, code.slice(0, 3), code.slice(0, 2)]
        .map((one) => linksOf(one, code))
        .find((links) => links !== undefined);
      if (!found) throw new Error(`no links of GB/T 4754 ${code}`);
      return [code, [...found]];
    }),
  );

const CONFIDENCE: Readonly<Record<string, string>> = { high: "h", medium: "m", low: "l" };

const toKeyAccount = (folder: string, table: string): Links => {
  const rows = new Map(
    readTable(table, "gbt4754-2017_to_keyaccount.csv").map((row) => [row["gb_code"], row]),
  );
  const linksOf = (row: Row | undefined): readonly string[] | undefined =>
    row && [
      `${row["key_account_code"] ?? ""}${CONFIDENCE[row["confidence"] ?? ""] ?? "l"}`,
      ...(row["alternatives"] ?? "")
        .split("|")
        .filter((code) => code !== "")
        .map((code) => `${code}?`),
    ];
  return inherited(folder, (code) => linksOf(rows.get(code)));
};

/** By our own list, class by class; where the table of divisions says the same, with more confidence. */
const toIsic = (folder: string): Links => {
  const own = readList("links/gbt4754-isic4.txt");
  const divisions = new Set(
    readTable(folder, "isic4_gbt2017_division_inferred.csv").map(
      (row) => `${row["gb_division"] ?? ""} ${row["isic4_division"] ?? ""}`,
    ),
  );
  return inherited(folder, (one, code) =>
    own
      .get(one)
      ?.split(" ")
      .map((to) => to + (divisions.has(`${code.slice(0, 2)} ${to.slice(0, 2)}`) ? "m" : "l")),
  );
};

/** The table of the offices, without the codes that ISIC does not have; codes that would be left alone are linked as our list says. */
const toNaics = (folder: string): Links => {
  const isic = referenceClasses(folder, "isic4").map(({ code }) => code);
  const links: Links = new Map();
  for (const row of readTable(folder, "naics2022_isic4.csv")) {
    const [from = "", to = ""] = [row["isic4"], row["naics2022"]];
    if (isic.includes(from)) add(links, from, to);
  }
  for (const line of readLines("mended/naics2022-isic4.txt")) {
    const [code = "", group = ""] = line.split(" ");
    for (const from of isic)
      if (from.length === 4 && from.startsWith(group)) add(links, from, `${code}l`);
  }
  return new Map([...links].sort(([one], [other]) => (one < other ? -1 : 1)));
};

const toNace = (folder: string): Links => {
  const links: Links = new Map();
  for (const row of readTable(folder, "isic4_nace2.csv"))
    if (row["isic4"]?.length === 4) add(links, row["isic4"], row["nace2"] ?? "");
  return links;
};

const section = (from: string, to: string, links: Links): string => {
  let last = "";
  const lines = [...links].map(([code, targets]) => {
    const text = targets.join(" ");
    const line = text === last ? code : `${code} ${text}`;
    last = text;
    return line;
  });
  return [`= ${from} ${to}`, ...lines].join("\n");
};

/** All tables between the taxonomies in our own format; `table` is the folder of the key-account table, `folder` that of the classifications. */
export const crosswalkText = (folder: string, table: string): string =>
  [
    section("gbt4754", "key-account", toKeyAccount(folder, table)),
    section("gbt4754", "isic4", toIsic(folder)),
    section("isic4", "naics2022", toNaics(folder)),
    section("isic4", "nace2", toNace(folder)),
  ].join("\n");
