import type { amountsFunctions as keys } from "../../en-US/functions/amounts";
import { dirty, parameter } from "./common";

const leading =
  "各参数是单元格或同样大小的区域，单个单元格对所有行有效；第一个参数为空时结果为空。";

/** 同名英文表的中文。 */

/** Words of the functions that sort, divide and value amounts, in Chinese. */
export const amountsFunctions: typeof keys = {
  ABCTIER: {
    description:
      "按累计占比把数值分为 A、B、C：从大到小累计到总额 80% 的为 A，到 95% 的为 B，其余为 C。",
    returns: "每个单元格一个等级，形状与第一个参数相同。",
    examples: [
      "=ABCTIER(B2:B601)",
      '=ABCTIER(B2, B$2:B$601, "70/90")',
      '=ABCTIER(B2:B601,, {500000,100000}, "value")',
    ],
    notes: [
      "请给出整列，让结果溢出：只算一次，而不是每行算一次。",
      "数值相同的等级相同，取较好的一级。空单元格仍为空，读不懂的不参与累计。",
      "全体中没有的数值，按多出一户计算。",
      dirty,
    ],
    parameters: {
      value: parameter("数值", "要分级的数值，一个单元格或一个区域。"),
      population: parameter(
        "全体",
        "第一个参数只是其中一部分时，给出全部数值；省略时即第一个参数。",
      ),
      cuts: parameter(
        "分界",
        '两个分界，如 {0.8,0.95} 或 "80/95"；口径为 value 时是两个金额，大的在前。',
      ),
      measure: parameter(
        "口径",
        "share 累计数值占比（默认）、count 累计客户数占比，或 value 数值本身。",
      ),
    },
  },
  COMMISSIONSPLIT: {
    description: "按情形把一笔业绩分给各方，各方相加恰好等于总额。",
    returns:
      "只有一笔时，每方一行，名称和金额各一格。有多笔时每笔一行：按各方的顺序给出金额；每笔各有情形的，名称与金额交替给出。",
    examples: [
      '=COMMISSIONSPLIT(100000, "跨区移交首单")',
      '=COMMISSIONSPLIT(B2, "区域不明显", 3)',
      "=COMMISSIONSPLIT(B2:B100, C2:C100)",
    ],
    notes: [
      "情形和比例取自方案 commission-split：跨区移交的首单 6:4，区域不明显的公司与各地区各半，工程包施工 7:3，独立完成的全归本人。",
      "分不尽的分按最大余数法分配，各方相加与总额分毫不差。平分一份的几个地区，每个地区各占一行或一格。",
      "只有一笔时各方上下排列，所以在表里请给出整列，不要逐行填充。金额为空的行仍为空。要每方固定一列，可用 CLIENTGRADE 配方案 commission-split，结果相同。",
      "各方名称用情形所用的语言，共享的工作簿对每个人都一样。",
      dirty,
    ],
    parameters: {
      amount: parameter("金额", "要分配的金额；一个单元格，或一个区域（每笔一行）。"),
      situation: parameter(
        "情形",
        "方案 commission-split 中的情形名称，如“区域不明显”；所有金额共用一个，或每笔各一个。",
      ),
      regions: parameter("地区数", "区域不明显时由几个地区平分；省略时为 1。"),
      language: parameter("语言", "zh 中文或 en 英文；省略时用情形所用的语言。"),
    },
  },
  LIFETIMEVALUE: {
    description: "计算客户在若干年里的价值：每次金额 × 每年次数 × 年数，可以贴现，可以扣除流失。",
    returns: "每个单元格一个数值。",
    examples: [
      "=LIFETIMEVALUE(1000, 12, 10)",
      "=LIFETIMEVALUE(B2:B601, C2:C601, 10, 8%)",
      "=LIFETIMEVALUE(B2, C2, D2, 8%, 90%, 35%)",
    ],
    notes: [
      "每次 1000、每年 12 次、10 年，共 120,000。",
      "给出贴现率时，每年的价值按年末折现，与 Excel 的 NPV 一致；给出留存率时，第 t 年再乘以留存率的 t−1 次方；不满一年的按比例计算。",
      "各种率都是百分数：8%、0.08 和 8 是一样的。-1 到 1 之间的数字是小数形式，因此 1 就是 100%。",
      leading,
      dirty,
    ],
    parameters: {
      amount: parameter("每次金额", "一次购买或一次来访带来的金额；一个单元格或一个区域。"),
      perYear: parameter("每年次数", "一年有多少次。"),
      years: parameter("年数", "多少年，最多 100 年。"),
      rate: parameter("贴现率", "年贴现率，如 8% 或 0.08；省略时为 0。"),
      retention: parameter("留存率", "每年的业务到下一年还剩多少，如 90% 或 0.9；省略时不流失。"),
      margin: parameter("毛利率", "金额中有多少是利润，如 35% 或 0.35；省略时按全额计算。"),
    },
  },
};
