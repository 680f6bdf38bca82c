import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("卷烟零售户按许可证分类", "Tobacco retailers by licence");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));
const conditions = ours(
  "来源未列办证条件：没有写明是否符合时，以固定营业时间和固定经营场所都有为符合",
  "the source does not list the conditions: unless it is stated whether they are met, fixed hours and fixed premises together count as meeting them",
);

const fact = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  blank: Input["blank"] = "unknown",
): Input => ({ key, label, synonyms, type: "boolean", blank });

const care = (zh: string, en: string) => ({
  actions: [{ words: words(zh, en), from: said(zh, en) }],
});

/** Tobacco retailers by whether they have a licence, could get one, or cannot. */
export const tobaccoLicence = {
  id: "tobacco-licence",
  version: "1.0",
  name: words("烟草零售办证分类", "Tobacco licence"),
  about: words(
    "把卷烟零售户分为持证户、可办证户和不可办证户，并说明各类的管理方向。",
    "Sorts tobacco retailers into licensed, licensable and not licensable ones, and says how each is managed.",
  ),
  source: said(
    "零售户分持证、可办证、不可办证三类",
    "retailers are licensed, licensable or not licensable",
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    fact("hasLicence", words("有零售许可证", "Has licence"), {
      zh: ["许可证", "烟草零售许可证", "烟草专卖零售许可证", "是否持证", "持证", "持证户"],
      en: ["Licence", "License", "Has license", "Licensed", "Tobacco licence"],
    }),
    fact(
      "meetsConditions",
      words("符合办证条件", "Meets conditions"),
      {
        zh: ["办证条件", "是否符合办证条件", "可办证"],
        en: ["Conditions met", "Meets licence conditions", "Can be licensed"],
      },
      { value: null, from: conditions },
    ),
    fact("fixedHours", words("有固定营业时间", "Fixed hours"), {
      zh: ["固定营业时间", "固定经营时间", "营业时间固定"],
      en: ["Fixed opening hours", "Regular hours", "Has fixed hours"],
    }),
    fact("fixedPremises", words("有固定经营场所", "Fixed premises"), {
      zh: ["固定经营场所", "固定场所", "经营场所固定", "固定店铺"],
      en: ["Fixed shop", "Has fixed premises", "Permanent premises"],
    }),
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { hasLicence: "true" },
        tier: "licensed",
        label: words("持有许可证", "Has a licence"),
        from: said("取得零售许可证者为持证户", "whoever has a licence is licensed"),
      },
      {
        when: { hasLicence: "false", meetsConditions: "true" },
        tier: "licensable",
        label: words("无证但符合条件", "No licence, but meets the conditions"),
        from: said(
          "未持证而符合办证条件者为可办证户",
          "without a licence, but meeting the conditions: licensable",
        ),
      },
      {
        when: { hasLicence: "false", meetsConditions: "false" },
        tier: "not-licensable",
        label: words("不符合办证条件", "Does not meet the conditions"),
        from: said(
          "不符合办证条件的临时售烟点为不可办证户",
          "makeshift stalls that do not meet the conditions are not licensable",
        ),
      },
      {
        when: {
          hasLicence: "false",
          meetsConditions: "null",
          fixedHours: "true",
          fixedPremises: "true",
        },
        tier: "licensable",
        label: words("时间和场所都固定", "Fixed hours and premises"),
        from: conditions,
      },
      {
        when: { hasLicence: "false", meetsConditions: "null", fixedHours: "false" },
        tier: "not-licensable",
        label: words("没有固定营业时间", "No fixed hours"),
        from: said(
          "没有固定营业时间的售烟点不可办证",
          "stalls without fixed hours are not licensable",
        ),
      },
      {
        when: { hasLicence: "false", meetsConditions: "null", fixedPremises: "false" },
        tier: "not-licensable",
        label: words("没有固定经营场所", "No fixed premises"),
        from: said(
          "没有固定经营场所的售烟点不可办证",
          "stalls without fixed premises are not licensable",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "licensed",
      label: words("持证户", "Licensed"),
      name: words("已取得零售许可证", "Has a retail licence"),
      policy: care("稳定管理", "Keep stable"),
    },
    {
      key: "licensable",
      label: words("可办证户", "Licensable"),
      name: words("未持证，符合办证条件", "No licence, meets the conditions"),
      policy: care("作为销售增长点发展", "Develop as a source of growth"),
    },
    {
      key: "not-licensable",
      label: words("不可办证户", "Not licensable"),
      name: words("未持证，不符合办证条件", "No licence, does not meet the conditions"),
      policy: care("疏导、分化", "Guide elsewhere and dissolve"),
    },
  ],
  remarks: [
    {
      key: "noHours",
      words: words(
        "没有固定营业时间，与所归类别不符，请核实",
        "No fixed hours, which does not go with this class: check",
      ),
      when: { fixedHours: "false" },
      tiers: ["licensed", "licensable"],
    },
    {
      key: "noPremises",
      words: words(
        "没有固定经营场所，与所归类别不符，请核实",
        "No fixed premises, which does not go with this class: check",
      ),
      when: { fixedPremises: "false" },
      tiers: ["licensed", "licensable"],
    },
  ],
  open: [
    {
      question: words("办证条件有哪些？", "What are the conditions for a licence?"),
      taken: words(
        "写明“符合办证条件”的以所写为准；没有写明的，营业时间和经营场所都固定即为符合，缺一即不符合。",
        "Where it is stated whether the conditions are met, that counts; otherwise fixed hours and fixed premises together meet them, and either of them missing does not.",
      ),
    },
  ],
  examples: [
    {
      tier: "licensed",
      row: { hasLicence: true, meetsConditions: null, fixedHours: true, fixedPremises: true },
    },
    {
      tier: "licensable",
      row: { hasLicence: false, meetsConditions: null, fixedHours: true, fixedPremises: true },
    },
    {
      tier: "not-licensable",
      row: { hasLicence: false, meetsConditions: null, fixedHours: true, fixedPremises: false },
    },
    {
      tier: "not-licensable",
      row: { hasLicence: false, meetsConditions: false, fixedHours: null, fixedPremises: null },
    },
  ],
} as const satisfies Scheme;
