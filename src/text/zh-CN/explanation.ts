import { number, percent, range } from "../figures";
import type { explanation as keys } from "../en-US/explanation";

/** 解释用语。 */
export const explanation: typeof keys = {
  yes: "是",
  no: "否",
  blank: "空白",
  measures: {
    score: "得分",
    share: "累计占比",
    before: "前面各户累计占比",
    rank: "名次",
    value: "数值",
  },
  factJoin: "，",
  join: "；",
  rest: "其余情况",
  labelled: (label, text) => `${label}：${text}`,
  also: (text) => `还符合：${text}`,
  alternatives: (list) => list.join("，或"),
  between: (low, high) => `${low} 且 ${high}`,
  either: (parts) => parts.join(" 或 "),
  not: (part) => `非 ${part}`,
  labels: {
    because: "因为",
    also: "还符合",
    remark: "注意",
    problem: "未能分级",
    read: "读到",
    source: "出处",
    policy: "服务",
  },
  up: (tier) => `升 ${tier}`,
  down: (tier) => `降 ${tier}`,
  best: "已是最高等级",
  noWayUp: "没有哪一项单独改变就能升级",
  scoreMissing: (points) => `还差 ${points} 分`,
  scoreToSpare: (points) => (points === "0" ? "得分正好在分界上" : `高出 ${points} 分`),
  steps: {
    from: (date, label) => `${date} 起（${label}）`,
    reaches: (label, to, by) => `${label}达到 ${to}（还差 ${by}）`,
    exceeds: (label, to) => `${label}超过 ${to}`,
    fallsTo: (label, to, by) => `${label}降到 ${to}（少 ${by}）`,
    below: (label, to) => `${label}低于 ${to}`,
    notAfter: (label, date) => `${label}不晚于 ${date}`,
    before: (label, date) => `${label}早于 ${date}`,
    notBefore: (label, date) => `${label}不早于 ${date}`,
    after: (label, date) => `${label}晚于 ${date}`,
    becomes: (label, value) => `${label}为“${value}”`,
  },
  points: {
    band: (points, weight, given) => `${points} 分 × ${weight} = ${given}`,
    factor: (factor) => `× ${factor}`,
  },
  ourDefault: (reason) => `默认：${reason}`,
  fromSource: (document, place, fact) => `${document}，${place}：${fact}`,
  aside: (text) => `（${text}）`,
  tier: "等级",
  due: { nextDue: "下次联系日期", daysOverdue: "逾期天数" },
  verdicts: { pass: "符合", fail: "不符合", open: "无法判断" },
  nothingToJudge: "没有可供判断的数据",
  checks: {
    count: (tier, count, min, max) => `${tier}：${count} 户；要求 ${range(min, max)}`,
    pace: (perMonth, perYear, missing, months) =>
      `每月新增 ${number(perMonth)} 户，每年 ${number(perYear)} 户；尚缺 ${number(missing)} 户${missing > 0 ? `，${number(months)} 个月补齐` : ""}`,
    concentration: (of, top, topShare, share, holders, gini) =>
      `前 ${percent(top)} 的客户占${of}的 ${percent(topShare)}（法则：${percent(share)}）；${percent(share)} 由 ${percent(holders)} 的客户贡献；基尼系数 ${number(gini)}`,
    complete: (of, share, min) => `${of}已填 ${percent(share)}；至少 ${percent(min)}`,
    constant: (of, per, mixed, groups) => `${groups} 个“${per}”中有 ${mixed} 个对应不止一个“${of}”`,
    distinct: (of, count, min, max) => `“${of}”共 ${count} 种；要求 ${range(min, max)}`,
    size: (of, small, least, min) =>
      `“${of}”中有 ${small} 类不足客户数的 ${percent(min)}；最小的一类占 ${percent(least)}`,
    spread: (of, by, between, min) =>
      `“${by}”解释了“${of}”差异的 ${percent(between)}；至少 ${percent(min)}`,
    distribution: (index, max) => `群体稳定性指标 ${number(index)}；不超过 ${number(max)}`,
  },
  policy: {
    sponsor: (sponsor) => `牵头：${sponsor}`,
    coach: (coach) => `指导：${coach}`,
    liability: (liability) => `连带责任：${liability}`,
    visits: (role, times, months) =>
      `${role}${months === 1 ? "每月" : `每 ${months} 个月`} ${number(times)} 次`,
    leastVisits: (visits) => `最少拜访：${visits}`,
    owner: (owner) => `负责人：${owner}`,
    everyMonths: (months) => (months === 1 ? "每月一次" : `每 ${months} 个月一次`),
    everyDays: (days) => (days === 1 ? "每天" : `每 ${days} 天`),
  },
};
