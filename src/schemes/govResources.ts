import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("政府类人力资源分配", "Staffing for government customers");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

const grade = (key: string, letter: string) => ({
  key,
  label: words(letter, letter),
  synonyms: {
    zh: [`${letter}级`, `${letter}类`, `${letter}级客户`],
    en: [`Grade ${letter}`, `Class ${letter}`],
  },
});

/** The grade that the rating of government customers gives. */
export const governmentGrade = {
  key: "grade",
  label: words("客户等级", "Grade"),
  synonyms: {
    zh: ["等级", "评级", "客户评级", "客户级别", "级别", "政府类客户等级", "评级结果"],
    en: ["Customer grade", "Rating", "Customer rating", "Government grade", "Rating result"],
  },
  type: "choice",
  choices: [
    grade("a", "A"),
    grade("b", "B"),
    grade("c", "C"),
    grade("d", "D"),
    {
      key: "notRated",
      label: words("不评级", "Not rated"),
      synonyms: { zh: ["未评级", "不参与评级"], en: ["Unrated", "No rating"] },
    },
  ],
  blank: "unknown",
} as const satisfies Input;

const entry = (value: string, tier: string, from: ReturnType<typeof said>) => ({
  values: [value],
  tier,
  from,
});

const jointLiability = {
  words: words("销售与上级负连带责任", "Joint liability of seller and superior"),
  from: said("A、B 级负连带责任", "joint liability for grades A and B"),
};
const reception = {
  words: words("公司高管接待", "Reception by executives"),
  from: said("A、B 级由高管接待", "executives receive grades A and B"),
};

/** Government customers by their grade: who follows them, who coaches, who answers for it, and what is done. */
export const govResources = {
  id: "gov-resources",
  version: "1.0",
  name: words("政府类人力资源分配", "Government staffing"),
  about: words(
    "按政府类客户的等级给出负责人、指导人、连带责任和服务措施。",
    "Says for each grade of government customer who is in charge, who coaches, who is jointly liable and which services apply.",
  ),
  source: said(
    "各等级客户配备不同层级的负责人和指导人",
    "each grade has its level of owner and coach",
  ),
  topic: "service",
  scope: "row",
  inputs: [governmentGrade],
  derived: [],
  arguments: [],
  method: {
    kind: "lookup",
    input: "grade",
    entries: [
      entry("a", "A", said("A 级由高级销售经理跟进", "a senior sales manager follows grade A")),
      entry(
        "b",
        "B",
        said("B 级至少由客户经理负责", "at least an account manager looks after grade B"),
      ),
      entry("c", "C", said("C 级可由客户经理负责", "an account manager may look after grade C")),
      entry("d", "D", said("D 级可由销售经理负责", "a sales manager may look after grade D")),
      entry(
        "notRated",
        "not-rated",
        ours(
          "来源只给四个等级配人；不评级的不配",
          "the source staffs the four grades only: what is not rated gets none",
        ),
      ),
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("高级销售经理跟进", "Followed by a senior sales manager"),
      policy: {
        owner: {
          words: words("高级销售经理", "Senior sales manager"),
          from: said("A 级必须由高级销售经理跟进", "a senior sales manager must follow grade A"),
        },
        liability: jointLiability,
        log: {
          words: words("客户台账", "Customer ledger"),
          from: said("A 级客户建台账", "a ledger is kept for grade A"),
        },
        channel: {
          words: words("指定专人联系", "A dedicated contact"),
          from: said("A 级客户有专人联系", "grade A has a dedicated contact"),
        },
        actions: [
          reception,
          {
            words: words(
              "以周报、月报、电话监控",
              "Monitor by weekly and monthly report and by phone",
            ),
            from: said("A 级以周报、月报、电话监控", "grade A is monitored by reports and phone"),
          },
          {
            words: words("技术服务部走访", "Visits by technical service"),
            from: said("A 级由技术服务部走访", "technical service visits grade A"),
          },
          {
            words: words("市场部上门调研", "Surveys on site by marketing"),
            from: said("A 级由市场部上门调研", "marketing surveys grade A on site"),
          },
        ],
      },
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words(
        "客户经理负责，高级销售经理指导",
        "An account manager, coached by a senior sales manager",
      ),
      policy: {
        owner: {
          words: words("至少客户经理", "Account manager or above"),
          from: said("B 级至少由客户经理负责", "at least an account manager looks after grade B"),
        },
        coach: {
          words: words("高级销售经理直接指导", "Senior sales manager, directly"),
          from: said(
            "B 级由高级销售经理直接指导",
            "a senior sales manager coaches grade B directly",
          ),
        },
        liability: jointLiability,
        actions: [reception],
      },
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("客户经理负责", "Looked after by an account manager"),
      policy: {
        owner: {
          words: words("客户经理", "Account manager"),
          from: said("C 级可由客户经理负责", "an account manager may look after grade C"),
        },
        actions: [],
      },
    },
    {
      key: "D",
      label: words("D", "D"),
      name: words("销售经理负责，客户经理指导", "A sales manager, coached by an account manager"),
      policy: {
        owner: {
          words: words("销售经理", "Sales manager"),
          from: said("D 级可由销售经理负责", "a sales manager may look after grade D"),
        },
        coach: {
          words: words("客户经理指导", "Account manager"),
          from: said("D 级由客户经理指导", "an account manager coaches grade D"),
        },
        actions: [],
      },
    },
    {
      key: "not-rated",
      label: words("不评级", "Not rated"),
      name: words("未评级，不配备人员", "Not rated, not staffed"),
      aside: true,
    },
  ],
  remarks: [],
  open: [],
  examples: [
    { tier: "A", row: { grade: "a" } },
    { tier: "B", row: { grade: "b" } },
    { tier: "C", row: { grade: "c" } },
    { tier: "D", row: { grade: "d" } },
  ],
} as const satisfies Scheme;
