import type { Locale, Method, Words } from "../../rules";
import { cellText, harmless } from "../cellText";
import { read, unread, type Codec, type Context } from "../codec";
import { findNamed, labelsOf, nameForm, type Named } from "../named";

type Table = Extract<Method, { kind: "decision-table" }>;
type Hit = Pick<Table, "hitPolicy"> & { readonly aggregation?: Table["aggregation"] };

// These words stand in the workbooks of customers and are looked for there again: they are data, and must not change.
/** What a row of a fact is about. */
export const FACTS: readonly Named[] = [
  { key: "id", label: { zh: "方案代码", en: "Scheme id" } },
  { key: "version", label: { zh: "版本", en: "Version" } },
  { key: "hitPolicy", label: { zh: "命中规则", en: "Hit policy" } },
  { key: "columns", label: { zh: "用到的列", en: "Columns in use" } },
];

const HITS: readonly (Hit & { readonly said: Words })[] = [
  { hitPolicy: "U", said: { zh: "唯一", en: "unique" } },
  { hitPolicy: "F", said: { zh: "首个", en: "first" } },
  { hitPolicy: "A", said: { zh: "任一", en: "any" } },
  { hitPolicy: "P", said: { zh: "优先", en: "priority" } },
  { hitPolicy: "R", said: { zh: "按规则顺序", en: "rule order" } },
  { hitPolicy: "O", said: { zh: "按输出顺序", en: "output order" } },
  { hitPolicy: "C", aggregation: "sum", said: { zh: "求和", en: "sum" } },
  { hitPolicy: "C", aggregation: "min", said: { zh: "最小", en: "min" } },
  { hitPolicy: "C", aggregation: "max", said: { zh: "最大", en: "max" } },
  { hitPolicy: "C", aggregation: "count", said: { zh: "计数", en: "count" } },
  { hitPolicy: "C", said: { zh: "汇总", en: "collect" } },
];

const hitText = ({ hitPolicy, said }: (typeof HITS)[number], locale: Locale): string =>
  `${hitPolicy} ${locale === "zh-CN" ? said.zh : said.en}`;

const hitCell: Codec<Hit> = {
  write: ({ hitPolicy, aggregation }, { locale }) => {
    const hit = HITS.find(
      (each) => each.hitPolicy === hitPolicy && each.aggregation === aggregation,
    );
    return hit === undefined ? hitPolicy : hitText(hit, locale);
  },
  read: (cell) => {
    const form = nameForm(cellText(cell));
    // The letter alone says enough; C alone collects.
    const found =
      HITS.find((hit) =>
        (["zh-CN", "en-US"] as const).some((locale) => nameForm(hitText(hit, locale)) === form),
      ) ??
      HITS.find(
        ({ hitPolicy, aggregation }) => aggregation === undefined && nameForm(hitPolicy) === form,
      );
    if (found !== undefined)
      return read({ hitPolicy: found.hitPolicy, aggregation: found.aggregation });
    const known = HITS.map((hit) => ({ zh: hitText(hit, "zh-CN"), en: hitText(hit, "en-US") }));
    return unread({ code: "not-one-of", known });
  },
};

const SEPARATOR = " | ";

/** Headers in one cell; one that holds the separator cannot be listed. */
export const headersText = (headers: readonly string[]): string =>
  harmless(headers.filter((header) => !/[|｜]/.test(header)).join(SEPARATOR));

const headersCell: Codec<readonly string[]> = {
  write: headersText,
  read: (cell) =>
    read(
      cellText(cell)
        .split(/[|｜]/)
        .map((header) => header.trim()),
    ),
};

const textCell: Codec<string> = {
  write: harmless,
  read: (cell) => read(cellText(cell)),
};

/** What the row is about. */
export const factCell: Codec<string> = {
  write: (fact, { locale }) => {
    const label = FACTS.find(({ key }) => key === fact)?.label;
    return (locale === "zh-CN" ? label?.zh : label?.en) ?? fact;
  },
  read: (cell, { locale }) => {
    const found = findNamed(cellText(cell), FACTS, locale);
    return found ? read(found.key) : unread({ code: "not-one-of", known: labelsOf(FACTS) });
  },
};

const BY_FACT: Readonly<Record<string, Codec<unknown>>> = {
  hitPolicy: hitCell,
  columns: headersCell,
};

const codecOf = ({ entry }: Context): Codec<unknown> => BY_FACT[String(entry.fact)] ?? textCell;

/** What it says, by what it is about. */
export const factValueCell: Codec<unknown> = {
  write: (value, context) => codecOf(context).write(value, context),
  read: (cell, context) => codecOf(context).read(cell, context),
};
