import { inLocale, plainTables, type Scheme, type Topic } from "../../workbook";
import type { Language } from "../language";
import { byFinding, byTopic, type Group } from "../search/groups";
import { schemeSearch } from "../search/schemeSearch";
import type { Found, Searchable } from "../search/search";
import type { Wanted } from "./sheetOf";

/** A sheet that can be inserted, as the list shows it. */
export interface TemplateLine extends Searchable {
  readonly wanted: Wanted;
  readonly name: string;
  readonly about: string;
  /** Reads personal attributes. */
  readonly personal: boolean;
}

interface SchemeLine extends TemplateLine {
  readonly topic: Topic;
}

const isOfScheme = (line: TemplateLine): line is SchemeLine => line.wanted.kind === "scheme";

/** All sheets that can be inserted: those of the schemes, then the plain tables. */
export const templateLines = (
  schemes: readonly Scheme[],
  { locale }: Language,
): readonly TemplateLine[] => [
  ...schemes.map((scheme) => ({
    ...schemeSearch(scheme),
    wanted: { kind: "scheme", id: scheme.id } as const,
    name: inLocale(scheme.name, locale),
    about: inLocale(scheme.about, locale),
    personal: scheme.personal !== undefined,
  })),
  ...plainTables.map(({ id, name, about }) => ({
    wanted: { kind: "table", id } as const,
    id,
    names: [id, name.zh, name.en],
    text: `${about.zh} ${about.en}`,
    name: inLocale(name, locale),
    about: inLocale(about, locale),
    personal: false,
  })),
];

/** By topic, the plain tables last; or what a search found. */
export function templateGroups(
  lines: readonly TemplateLine[],
  found: Found<TemplateLine> | null,
  { words }: Language,
): readonly Group<TemplateLine>[] {
  if (found !== null) return byFinding(found, words);
  const tables = lines.filter((line) => !isOfScheme(line));
  return [
    ...byTopic(lines.filter(isOfScheme), words),
    ...(tables.length > 0 ? [{ label: words.pane.templates.tables, items: tables }] : []),
  ];
}
