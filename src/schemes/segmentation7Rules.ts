import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { points } from "./units";

const place = words("客户细分的七个诀窍", "Seven rules of segmentation");
const said = (zh: string, en: string) => source("third", place, words(zh, en));
const blank = {
  value: null,
  from: ours("空白即没有填写，判为不合格", "a blank is not filled in, and fails"),
} as const;

const text = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "text",
  blank,
});

const fails = (
  input: string,
  test: string,
  label: Input["label"],
  from: ReturnType<typeof said>,
) => ({ when: { [input]: test }, tier: "fail", label, from });

const exclusive = said(
  "一个客户不得同属两类，各渠道须一致",
  "each customer is in one class alone, the same in every channel",
);
const complete = said("每个客户都归入一个类别", "every customer is put in a class");
const executable = said(
  "每个类别要有可执行的行动",
  "each class has an action that can be carried out",
);
const owned = said(
  "每个类别有对盈亏负责的人",
  "each class has someone who answers for profit and loss",
);
const likely = said(
  "逐个客户打出购买可能性的分数",
  "each customer gets a score of the likelihood to buy",
);

/** Checks a segmentation that someone has made: row by row for what is missing, and as a whole for whether it holds together. */
export const segmentation7Rules = {
  id: "segmentation-7-rules",
  version: "1.0",
  name: words("细分七诀窍检查", "Seven rules of segmentation"),
  about: words(
    "检查现成的客户细分：每行是否有类别、行动、负责人和购买可能性评分，整体是否互斥、完整、渠道一致、每类一个负责人、类别不多不少。",
    "Checks a segmentation that is already there: whether each row has a segment, an action, an owner and a likelihood, and whether the whole is exclusive, complete, the same in all channels, with one owner a segment and neither too few nor too many segments.",
  ),
  source: said("客户细分的七条要求", "seven demands on a segmentation"),
  topic: "quality",
  scope: "row",
  inputs: [
    text("customer", words("客户", "Customer"), {
      zh: ["客户编号", "客户名称", "客户代码"],
      en: ["Customer ID", "Customer name", "Customer number", "Account"],
    }),
    text("segment", words("类别", "Segment"), {
      zh: ["客户类别", "细分类别", "所属类别", "细分", "分类"],
      en: ["Class", "Customer segment", "Group"],
    }),
    text("action", words("行动", "Action"), {
      zh: ["行动方案", "可执行行动", "营销行动", "服务措施"],
      en: ["Plan of action", "Measure", "Next step"],
    }),
    text("owner", words("负责人", "Owner"), {
      zh: ["盈亏负责人", "损益负责人", "责任人"],
      en: ["Segment owner", "Person responsible", "Answers for profit and loss"],
    }),
    {
      key: "likelihood",
      label: words("购买可能性", "Likelihood"),
      synonyms: {
        zh: ["购买可能性评分", "可能性评分", "购买概率"],
        en: ["Purchase likelihood", "Likelihood to buy", "Likelihood score"],
      },
      about: words("0 到 100 分", "0 to 100 points"),
      type: "number",
      unit: points,
      blank,
    },
    {
      key: "channel",
      label: words("渠道", "Channel"),
      synonyms: {
        zh: ["销售渠道", "购买渠道", "来源渠道"],
        en: ["Sales channel", "Source channel"],
      },
      about: words(
        "同一客户在几个渠道各占一行时填写",
        "Where a customer has a row for each of several channels",
      ),
      type: "text",
      blank: {
        value: null,
        from: ours("没有写渠道的，一个客户只有一行", "without a channel a customer has one row"),
      },
    },
  ],
  derived: [
    {
      kind: "same",
      key: "segmentIsChannel",
      label: words("类别与渠道同名", "Segment is named like the channel"),
      of: "segment",
      as: "channel",
      from: ours(
        "类别与渠道同名，多半是按渠道分的",
        "a segment that is named like the channel is most likely split by channel",
      ),
    },
  ],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      fails(
        "customer",
        "null",
        words("没有客户编号或名称", "No customer"),
        ours(
          "认不出客户就无法核对是否只归一类",
          "without knowing the customer nobody can tell whether it is in one class alone",
        ),
      ),
      fails("segment", "null", words("没有归类", "No segment"), complete),
      fails("action", "null", words("没有可执行的行动", "No action"), executable),
      fails("owner", "null", words("没有负责人", "No owner"), owned),
      fails("likelihood", "null", words("没有购买可能性评分", "No likelihood"), likely),
      fails(
        "likelihood",
        "< 0,> 100",
        words("购买可能性不在 0–100 之间", "Likelihood is not from 0 to 100"),
        ours("评分按 0 到 100 计", "the score is from 0 to 100"),
      ),
      {
        when: {
          customer: "!= null",
          segment: "!= null",
          action: "!= null",
          owner: "!= null",
          likelihood: "[0..100]",
        },
        tier: "pass",
        label: words("本行齐全", "The row is complete"),
        from: said("各条要求都满足", "all demands are met"),
      },
    ],
  },
  tiers: [
    {
      key: "pass",
      label: words("合格", "Pass"),
      name: words("本行符合要求", "The row meets the demands"),
    },
    {
      key: "fail",
      label: words("不合格", "Fail"),
      name: words("本行有缺漏", "Something is missing in the row"),
    },
  ],
  remarks: [
    {
      key: "byChannel",
      words: words(
        "类别与渠道同名，疑似按渠道划分",
        "The segment is named like the channel: it may be split by channel",
      ),
      when: { segmentIsChannel: "true" },
    },
  ],
  checks: [
    {
      kind: "constant",
      key: "exclusive",
      label: words(
        "每个客户只归一类，各渠道一致",
        "One segment a customer, the same in all channels",
      ),
      of: "segment",
      per: "customer",
      from: exclusive,
    },
    {
      kind: "complete",
      key: "covered",
      label: words("客户全部归类", "Every customer has a segment"),
      of: "segment",
      min: 1,
      from: complete,
    },
    {
      kind: "complete",
      key: "actionable",
      label: words("都有可执行的行动", "Every row has an action"),
      of: "action",
      min: 1,
      from: executable,
    },
    {
      kind: "complete",
      key: "scored",
      label: words("都有购买可能性评分", "Every customer has a likelihood"),
      of: "likelihood",
      min: 1,
      from: likely,
    },
    {
      kind: "constant",
      key: "oneOwner",
      label: words("每个类别一个负责人", "One owner a segment"),
      of: "owner",
      per: "segment",
      from: owned,
    },
    {
      kind: "distinct",
      key: "coarse",
      label: words("类别数 2 到 7 个", "From 2 to 7 segments"),
      of: "segment",
      min: 2,
      max: 7,
      from: ours(
        "来源要求先粗后细，没有给数：少于 2 个等于没分，多于 7 个起步太细",
        "the source says to start coarse and refine later, without a number: fewer than 2 are no segmentation, more than 7 are too fine to start with",
      ),
    },
  ],
  open: [
    {
      question: words("多少个类别算先粗后细？", "How many segments are a coarse start?"),
      taken: words("起步 2 到 7 个类别。", "From 2 to 7 to start with."),
    },
    {
      question: words("购买可能性用什么尺度？", "On what scale is the likelihood to buy?"),
      taken: words("0 到 100 分，两端都算。", "From 0 to 100, both included."),
    },
    {
      question: words("怎样看渠道有没有差异？", "How are differences between channels found?"),
      taken: words(
        "同一客户各渠道各占一行时，所有行的类别必须相同；类别与渠道同名的另加提示。",
        "Where a customer has a row for each channel, all its rows must have the same segment; a segment that is named like the channel is remarked on.",
      ),
    },
  ],
  examples: [
    {
      tier: "pass",
      row: {
        customer: "K001",
        segment: words("重点维护", "Key accounts"),
        action: words("每月拜访", "Visit every month"),
        owner: words("王敏", "Wang Min"),
        likelihood: 80,
        channel: words("门店", "Store"),
      },
    },
    {
      tier: "pass",
      row: {
        customer: "K002",
        segment: words("培育", "To develop"),
        action: words("每季寄样", "Samples every quarter"),
        owner: words("李强", "Li Qiang"),
        likelihood: 35,
        channel: words("电话", "Phone"),
      },
    },
    {
      tier: "fail",
      row: {
        customer: "K003",
        segment: words("培育", "To develop"),
        action: null,
        owner: words("李强", "Li Qiang"),
        likelihood: null,
        channel: words("电话", "Phone"),
      },
    },
  ],
} as const satisfies Scheme;
