import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("按应用集成度分类", "Classes by integration of the application");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));
const special = said("单一职能的是专项应用", "one function by itself is the special application");

const tick = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  blank: Input["blank"],
): Input => ({ key, label, synonyms, type: "boolean", blank });

const notTicked = {
  value: null,
  from: ours(
    "多数人只勾选符合的一列：空白由另外两列决定",
    "people tick only the column that holds: where it is blank the other two decide",
  ),
} as const;

/** Uses of customer relationship management by how far they are integrated. */
export const crmIntegration = {
  id: "crm-integration",
  version: "1.0",
  name: words("应用集成度", "CRM integration"),
  about: words(
    "按是单一职能、跨职能还是与企业资源计划集成，把客户关系管理的应用分为专项、整合和企业集成三类。",
    "Classes the use of CRM by whether it serves one function, several, or is integrated with ERP.",
  ),
  source: said(
    "按应用集成度分为专项、整合和企业集成三类",
    "by integration there are special, cross-function and enterprise-wide applications",
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    tick(
      "integratedWithErp",
      words("与 ERP 集成", "Integrated with ERP"),
      {
        zh: ["与企业资源计划集成", "ERP集成", "企业集成", "是否与ERP集成"],
        en: ["ERP integration", "ERP integrated", "Enterprise-wide"],
      },
      notTicked,
    ),
    tick(
      "crossFunction",
      words("跨职能整合", "Across functions"),
      {
        zh: ["跨职能", "整合应用", "跨部门整合", "多职能"],
        en: ["Cross-function", "Cross-functional", "Several functions"],
      },
      notTicked,
    ),
    tick(
      "singleFunction",
      words("单一职能", "Single function"),
      {
        zh: ["专项应用", "单职能", "单一功能", "专项"],
        en: ["One function", "Special purpose", "Single-function"],
      },
      "unknown",
    ),
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { integratedWithErp: "true" },
        tier: "enterprise",
        label: words("与 ERP 集成", "Integrated with ERP"),
        from: said(
          "与企业管理系统集成的是企业集成应用",
          "integrated with the systems of the enterprise: the enterprise-wide application",
        ),
      },
      {
        when: { crossFunction: "true" },
        tier: "cross-function",
        label: words("跨职能整合", "Across functions"),
        from: said("跨职能的是整合应用", "across functions: the cross-function application"),
      },
      {
        when: { singleFunction: "true" },
        tier: "special",
        label: words("单一职能", "One function"),
        from: special,
      },
      {
        when: { integratedWithErp: "false", crossFunction: "false" },
        tier: "special",
        label: words("既未集成也未整合", "Neither integrated nor across functions"),
        from: special,
      },
      {
        when: { singleFunction: "false" },
        tier: "special",
        label: words("三项都不是", "None of the three"),
        from: ours("其余归专项", "everything else is special"),
      },
    ],
  },
  tiers: [
    {
      key: "enterprise",
      label: words("企业集成", "Enterprise-wide"),
      name: words("企业集成应用", "Enterprise-wide application"),
    },
    {
      key: "cross-function",
      label: words("整合", "Cross-function"),
      name: words("整合应用", "Cross-function application"),
    },
    {
      key: "special",
      label: words("专项", "Special"),
      name: words("专项应用", "Special application"),
      policy: {
        actions: [
          {
            words: words(
              "按客户的重点，选销售自动化或数据库营销",
              "By what the customer does most: sales automation or database marketing",
            ),
            from: said(
              "专项应用的重点是销售自动化或数据库营销",
              "special applications are about sales automation or database marketing",
            ),
          },
        ],
      },
    },
  ],
  remarks: [
    {
      key: "alsoSingle",
      words: words(
        "同时勾选了单一职能，按集成度高的归类",
        "Marked as single function too: the higher integration counts",
      ),
      when: { singleFunction: "true" },
      tiers: ["enterprise", "cross-function"],
    },
    {
      key: "noneHolds",
      words: words("三项都不是，归为专项", "None of the three: taken as special"),
      when: { singleFunction: "false" },
      tiers: ["special"],
    },
  ],
  open: [],
  examples: [
    {
      tier: "enterprise",
      row: { integratedWithErp: true, crossFunction: true, singleFunction: false },
    },
    {
      tier: "cross-function",
      row: { integratedWithErp: false, crossFunction: true, singleFunction: false },
    },
    {
      tier: "special",
      row: { integratedWithErp: false, crossFunction: false, singleFunction: true },
    },
  ],
} as const satisfies Scheme;
