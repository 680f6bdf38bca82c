import type { toDo as enUS } from "../en-US/toDo";

const number = (value: number): string => value.toLocaleString("zh-CN");

const inPeriod: Readonly<Record<string, (count: string) => string>> = {
  overdue: (count) => `逾期 ${count} 家`,
  week: (count) => `本周 ${count} 家`,
  "7-days": (count) => `未来 7 天 ${count} 家`,
  "14-days": (count) => `未来 14 天 ${count} 家`,
  "30-days": (count) => `未来 30 天 ${count} 家`,
};

export const toDo: typeof enUS = {
  summary: (p) => {
    const all = inPeriod[p.period]?.(number(p.all)) ?? number(p.all);
    const parts = [
      ...(p.period === "overdue" || p.all === 0 ? [] : [`逾期 ${number(p.overdue)} 家`]),
      ...(p.never === 0 ? [] : [`从未联系 ${number(p.never)} 家`]),
    ];
    return parts.length === 0 ? all : `${all}，其中${parts.join("、")}`;
  },
  periodLabel: "时间",
  period: {
    overdue: "已逾期",
    week: "本周",
    "7-days": "未来 7 天",
    "14-days": "未来 14 天",
    "30-days": "未来 30 天",
  },
  ownerLabel: "负责人",
  everybody: "全部负责人",
  nobody: "无负责人",
  tierLabel: "等级",
  allTiers: "全部等级",
  list: "要拜访或联系的客户",
  group: (p) => `${p.owner} · ${p.count} 家`,
  working: "正在查看谁到期……",
  none: "没有到期的客户。可以选更长的时间或别的负责人。",
  never: "从未联系",
  overdue: (p) => `逾期 ${p.days} 天`,
  today: "今天到期",
  dueOn: (p) => `${p.date} 到期`,
  last: (p) => `上次 ${p.date}`,
  lastNever: "还没有联系过",
  row: (p) => `第 ${p.row} 行`,
  goTo: (p) => `转到${p.who}`,
  toSheet: "放入工作表",
  putting: "正在放入工作表……",
  inserted: (p) => `清单已放在工作表“${p.sheet}”。`,
  lastContact: {
    ask: "哪一列写着上次拜访的日期？",
    several: "有好几列都可能是，不替您猜。",
    none: "表头里看不出来，请选写着日期的那一列。",
    label: "上次拜访",
    choose: "请选一列",
    column: (p) => `${p.letters} ${p.header}`,
  },
  unreadable: "读不懂的日期",
  ahead: "上次日期在将来",
  aheadWhy: "晚于评级日期",
  count: (p) => `${p.count} 处`,
  noRhythm: "这个方案没有规定多久联系一次。请在它的服务规定里填写“联系周期”一列。",
  policies: "服务规定",
  policiesUnreadable: (p) =>
    `工作表“${p.sheet}”里的服务规定读不懂，因此没有列出客户。请改正这些单元格：`,
  policiesFrom: (p) => `按工作表“${p.sheet}”里的服务规定。`,
  policiesInserted: (p) => `已插入“${p.sheet}”：请填写各等级多久联系一次。`,
  sheet: {
    name: (p) => `待办 ${p.day}`,
    table: (p) => `待办_${p.day.replace(/\D/g, "")}`,
    title: (p) => `拜访与联系清单 · ${p.scheme} · ${p.day}`,
    never: "从未",
    note: {
      key: "客户。",
      name: "客户名称。",
      tier: "按方案的等级。",
      owner: "谁负责这家客户。",
      last: "上次联系的日期。",
      due: "按服务规定下一次联系的日期。",
      overdue: "到列出清单那天已逾期几天。",
      action: "怎样联系，做什么。",
      done: "做完打勾。",
    },
  },
};
