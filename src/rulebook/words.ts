import { inLocale, type Locale, type Scheme, type Words } from "../rules";

// What stands above and beside a table of rules in the workbooks of customers. The names of tables are looked for again.

const RULES: Words = { zh: "规则", en: "Rules" };
const POLICIES: Words = { zh: "服务", en: "Policies" };

/** Characters that the name of a worksheet may have. */
const LONGEST_SHEET = 31;
const LONGEST_TABLE = 255;

/** The names of the sheet and the table of a scheme: letters, digits, "_" and "." as Excel takes them. */
const named = (prefix: Words, scheme: Scheme, locale: Locale) => {
  const name = inLocale(scheme.name, locale).replace(/[^\p{L}\p{N}_.]/gu, "");
  const full = `${inLocale(prefix, locale)}_${name}`;
  return { sheet: full.slice(0, LONGEST_SHEET), table: full.slice(0, LONGEST_TABLE) };
};

export const rulesNames = (scheme: Scheme, locale: Locale) => named(RULES, scheme, locale);
export const policyNames = (scheme: Scheme, locale: Locale) => named(POLICIES, scheme, locale);

const LANGUAGE: Words = { zh: "中文", en: "English" };

const HOW_TO_RULES: Words = {
  zh: "直接改单元格即可，用到这张表的公式会重新计算；插入一行就是新加一条，删掉一行就是去掉一条；选中表头，会提示每列写什么。",
  en: "Change a cell, and formulas that use this table are calculated anew; insert a row to add a rule, delete one to drop it. Select a header to see what its column takes.",
};
const HOW_TO_POLICIES: Words = {
  zh: "每个等级一行，直接改单元格即可；留空即没有这一项。",
  en: "A row a tier: change a cell, or leave it blank where there is nothing to say.",
};

/** What a colleague has to know who opens the workbook without the add-in. */
const WITHOUT_ADDIN: Words = {
  zh: "等级由 Excel 加载项“客户分级”（Clientele）按这张表评定。没有加载项也能看到上次的结果，请不要改动那几列；有加载项的人可在“历史”页把它们“冻结为数值”。",
  en: "The Excel add-in Clientele grades by this table. Without it the last results stay: leave their columns as they are. To make them plain values, press “Freeze to values” on its page History.",
};

const titleOf = (howTo: Words, scheme: Scheme, hash: string, locale: Locale): readonly string[] => {
  const name = inLocale(scheme.name, locale);
  const version = locale === "zh-CN" ? `版本 ${scheme.version}` : `version ${scheme.version}`;
  const facts = [name, scheme.id, version, `hash ${hash}`, inLocale(LANGUAGE, locale)];
  return [facts.join(" · ").replace(/^=/, "＝"), inLocale(howTo, locale)];
};

/** What stands above a table of rules: the scheme, its version, the hash of its rules and the language; how to change it; and what has made the grades. */
export const rulesTitle = (scheme: Scheme, hash: string, locale: Locale): readonly string[] => [
  ...titleOf(HOW_TO_RULES, scheme, hash, locale),
  inLocale(WITHOUT_ADDIN, locale),
];

/** What stands above a table of policies. */
export const policiesTitle = (scheme: Scheme, hash: string, locale: Locale) =>
  titleOf(HOW_TO_POLICIES, scheme, hash, locale);
