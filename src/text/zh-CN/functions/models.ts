import type { modelsFunctions as keys } from "../../en-US/functions/models";
import { dirty, parameter } from "./common";

const histories = {
  frequency: parameter("回购次数", "每位客户首次之后购买了多少次。"),
  recency: parameter("首末次间隔", "从首次购买到最近一次购买的时间，单位任选；只买过一次的为 0。"),
  age: parameter("客龄", "从首次购买到今天的时间，单位相同。"),
};

const fitting =
  "请给出整列，让结果溢出：省略参数时，用给出的全部客户拟合模型，至少要 10 户，其中 3 户有回购。";
const oneTime = "按这个模型，客户只会在某次回购之后停下，所以只买过一次的客户概率总是 1。";

/** Words of the functions of statistical models, in Chinese. */
export const modelsFunctions: typeof keys = {
  ALIVEPROBABILITY: {
    description: "用 BG/NBD 模型计算客户仍在购买的概率，0 到 1。",
    returns: "每位客户一个概率。",
    examples: [
      "=ALIVEPROBABILITY(B2:B601, C2:C601, D2:D601)",
      "=ALIVEPROBABILITY(2, 30.43, 38.86, {0.243,4.414,0.793,2.426})",
    ],
    notes: [fitting, oneTime, dirty],
    parameters: {
      ...histories,
      parameters: parameter("模型参数", "四个参数 r、alpha、a、b；省略时用给出的客户拟合。"),
    },
  },
  EXPECTEDPURCHASES: {
    description: "用 BG/NBD 模型计算客户在今后一段时间里预计购买多少次。",
    returns: "每位客户一个次数。",
    examples: [
      "=EXPECTEDPURCHASES(B2:B601, C2:C601, D2:D601,, 52)",
      "=EXPECTEDPURCHASES(2, 30.43, 38.86, {0.243,4.414,0.793,2.426}, 39)",
    ],
    notes: [fitting, "对新客户，回购次数、首末次间隔和客龄都填 0。", dirty],
    parameters: {
      ...histories,
      parameters: parameter("模型参数", "四个参数 r、alpha、a、b；留空时用给出的客户拟合。"),
      periods: parameter("期数", "看多长时间，单位与前面相同。"),
    },
  },
  RFMSCORE: {
    description:
      "按最近购买、购买次数、购买金额给客户打分：100R+10F+M，各项按全部客户的分位数分档。",
    returns: "每位客户一个得分。",
    examples: [
      "=RFMSCORE(B2:B601, C2:C601, D2:D601)",
      '=RFMSCORE(B2:B601, C2:C601, D2:D601, 4, "plain")',
    ],
    notes: [
      "请给出整列，让结果溢出：得分说的是客户在全体中的位置。",
      "每项 5 分最好：最近购买一项，天数越少分越高。",
      "数值相同的客户得分相同，所以许多客户数值相同时，有的分数没有人。",
      "金额带小数时宜用 plain：rfm-R 会把比分位数高出不到 1 的值留在低一档。",
      dirty,
    ],
    parameters: {
      recency: parameter("距最近购买天数", "每位客户距最近一次购买的天数，每格一户。"),
      frequency: parameter("购买次数", "每位客户购买了多少次。"),
      monetary: parameter("购买金额", "每位客户花了多少。"),
      bins: parameter("档数", "每项分几档，1 到 9；省略时为 5。"),
      mode: parameter("方式", "rfm-R（默认）像 R 语言 rfm 包那样把分界加 1；plain 用普通分位数。"),
    },
  },
  RFMSEGMENT: {
    description: "给出 RFM 得分所属的客群：十类之一、八类之一，或按自己的表。",
    returns: "每个单元格一个客群。",
    examples: [
      "=RFMSEGMENT(E2:E601)",
      '=RFMSEGMENT(543, "eight")',
      "=RFMSEGMENT(RFMSCORE(B2:B601, C2:C601, D2:D601), 规则_RFM[#All])",
    ],
    notes: [
      "ten 用 R 语言 rfm 包说明书中的区间，wide 用其测试中的区间，eight 为三项高低。它们都适用于每项五档。",
      "要改客群，把方案 rfm 的规则放到规则表里修改，再把那张表给到这里。",
      dirty,
    ],
    parameters: {
      score: parameter("得分", "RFMSCORE 给出的得分，如 543；一个单元格或一个区域。"),
      table: parameter(
        "客群表",
        "ten（默认）、wide 或 eight，或方案 rfm 的规则表（含表头的区域）。",
      ),
      language: parameter("语言", "zh 中文或 en 英文；省略时用表的语言，有名称的表用中文。"),
    },
  },
};
