import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("按需求状况划分客户", "Customers by state of demand");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const unknown = ours(
  "来源没有说明；不知道不等于没有需求，不能当作死亡客户",
  "the source is silent; not known is not the same as no demand, and must not count as dead",
);

const demand = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "boolean",
  blank: { value: null, from: unknown },
});

const next = {
  actions: [
    {
      words: words("再按预计成交时间评 A–E", "Grade on by expected closing, A to E"),
      from: ours(
        "按预计成交时间的分级以同样的需求状况为起点",
        "the grading by expected closing starts from the same state of demand",
      ),
    },
  ],
};

/** Customers by whether they need us now, will later, or never will; where it is not known, that is said. */
export const demandState = {
  id: "demand-state",
  version: "1.0",
  name: words("需求状况", "State of demand"),
  about: words(
    "现在有需求的是目标客户，将来有需求的是潜在客户，都没有的是死亡客户；不清楚的标为未知。",
    "Customers with a need now are targets, with one later potential, with neither dead; where it is not known they are marked so.",
  ),
  source: said(
    "按需求分目标、潜在、死亡客户",
    "targets, potential and dead customers by their demand",
  ),
  topic: "pipeline",
  scope: "row",
  inputs: [
    demand("demandNow", words("现在有需求", "Demand now"), {
      zh: ["当前需求", "现有需求", "目前有需求", "现在是否有需求"],
      en: ["Current demand", "Current need", "Needs now", "Need now"],
    }),
    demand("demandFuture", words("未来有需求", "Demand later"), {
      zh: ["未来需求", "将来有需求", "潜在需求", "未来是否有需求"],
      en: ["Future demand", "Future need", "Needs later", "Need later"],
    }),
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      {
        when: { demandNow: "true" },
        tier: "target",
        label: words("现在有需求", "A need now"),
        from: said("眼下有需求的是目标客户", "targets: a need now"),
      },
      {
        when: { demandNow: "false", demandFuture: "true" },
        tier: "potential",
        label: words("未来有需求", "A need later"),
        from: said("日后会有需求的是潜在客户", "potential customers: a need in the future"),
      },
      {
        when: { demandNow: "false", demandFuture: "false" },
        tier: "dead",
        label: words("现在和未来都没有需求", "No need now or later"),
        from: said("今后都不需要的是死亡客户", "dead customers: never any need"),
      },
      {
        when: { demandNow: "null" },
        tier: "unknown",
        label: words("现在有没有需求不清楚", "Not known whether there is a need now"),
        from: unknown,
      },
      {
        when: { demandNow: "false", demandFuture: "null" },
        tier: "unknown",
        label: words("未来有没有需求不清楚", "Not known whether there will be a need"),
        from: unknown,
      },
    ],
  },
  tiers: [
    {
      key: "target",
      label: words("目标", "Target"),
      name: words("目标客户", "Target customers"),
      policy: next,
    },
    {
      key: "potential",
      label: words("潜在", "Potential"),
      name: words("潜在客户", "Potential customers"),
      policy: next,
    },
    { key: "dead", label: words("死亡", "Dead"), name: words("死亡客户", "Dead customers") },
    {
      key: "unknown",
      label: words("未知", "Not known"),
      name: words("需求状况不清楚", "State of demand not known"),
      aside: true,
    },
  ],
  remarks: [],
  open: [
    {
      question: words("不知道有没有需求怎么办？", "What if the demand is not known?"),
      taken: words(
        "空白标为“未知”，绝不当作死亡客户：现在有需求的不看未来；现在没有、未来空白的也是未知。",
        "A blank is marked as not known and never counts as dead: with a need now the future does not matter; with none now and the future blank it is not known either.",
      ),
    },
  ],
  examples: [
    { tier: "target", row: { demandNow: true, demandFuture: true } },
    { tier: "potential", row: { demandNow: false, demandFuture: true } },
    { tier: "dead", row: { demandNow: false, demandFuture: false } },
    { tier: "unknown", row: { demandNow: false, demandFuture: null } },
  ],
} as const satisfies Scheme;
