import type { paneWhy as keys } from "../en-US/paneWhy";

/** “解释”页的用语。 */
export const paneWhy: typeof keys = {
  customer: ({ key }) => `解释：${key}`,
  row: ({ row }) => `第 ${row} 行`,
  place: ({ place, of }) => `${place} / ${of}`,
  walk: "客户",
  previous: "上一位客户（Alt+↑）",
  next: "下一位客户（Alt+↓）",
  none: "在表里选中一位客户所在的行，这里就说明为什么是这个等级。",
  firstCustomer: "看第一位客户",
  toNext: "看下一位客户",
  nobody: "表里还没有客户。",
  others: "表里接下来",
  first: "表里最前面",
  total: ({ row }) => `第 ${row} 行是合计，不是客户，不分级。`,
  blank: ({ row }) => `第 ${row} 行是空行。`,
  outside: ({ row }) => `第 ${row} 行不在表里。`,
  ungraded: "未分级",
  goTo: ({ address }) => `转到单元格 ${address}`,

  written: {
    other: ({ text }) => `表里写的还是 ${text}`,
    none: "表里还没有写入",
    run: ({ day, version }) => `${day} 按规则 v${version} 写入`,
    then: "当时为什么？",
    reading: "正在读取记录…",
    untold: "记录里查不到：这一格不是哪次分级写的，或当时没有这位客户。",
    thenWas: ({ tier }) => `那次为 ${tier}`,
    thenWhy: ({ was, why }) => `${was}：${why}`,
  },

  because: "因为",
  rules: ({ tier }) => `按规则 ${tier}`,
  also: "还符合",
  remark: "注意",
  mend: "缺什么",
  mendHint: "把这一格改好，就会马上重新分级。",
  doubt: "读取存疑",
  among: ({ count }) => `与表里全部 ${count} 位客户一起比较`,
  amongGroup: ({ group }) => `在“${group}”之内比较`,

  points: {
    title: "得分明细",
    criterion: "项目",
    reckoning: "分 × 权重",
    given: "得分",
    sum: "合计",
    cap: ({ cap }) => `最多 ${cap}`,
    score: "总分",
  },

  outlook: {
    title: "怎样会变",
    up: ({ tier }) => `升 ${tier}`,
    down: ({ tier }) => `降 ${tier}`,
    any: ({ points, count }) =>
      [points, count === 1 ? "满足这一项即可：" : "满足其中一项即可："]
        .filter((each) => each !== "")
        .join("。"),
    best: "已是最高等级",
    stuck: "没有哪一项单独改变就能升级",
    steady: "没有哪一项单独改变会影响等级",
    time: "随时间",
    from: ({ day, tier, days }) => `${day} 起为 ${tier}，还有 ${days} 天`,
    fromBy: ({ dates }) => `（${dates}）`,
    lost: "未分级",
    via: ({ label, value }) => `（${label}：${value}）`,
  },

  service: {
    title: "服务",
    next: ({ day, state }) => `下次联系 ${day}，${state}`,
    overdue: ({ days }) => `逾期 ${days} 天`,
    today: "今天到期",
    left: ({ days }) => `还有 ${days} 天`,
    last: ({ day }) => `上次联系 ${day}`,
    never: "还没有联系过的记录：现在就该联系",
    noColumn: "表里没有上次拜访的日期列，算不出下次。",
    unread: ({ problem }) => `上次联系：${problem}`,
    owner: ({ owner }) => `负责：${owner}`,
    silent: "方案没有规定这一等级怎样服务。",
  },

  read: {
    title: "读到的值",
    count: ({ filled, all }) => `${filled} / ${all}`,
    cell: ({ shown, read }) => `“${shown}” → ${read}`,
    blankAs: ({ value }) => `空白，按“${value}”计`,
    blankNone: "空白，即没有",
    blank: "空白",
    noColumn: ({ inputs }) => `表中没有这一列：${inputs}`,
    computed: "算出",
  },

  grounds: {
    title: "规则出处",
    source: "来源",
    ours: "我们的默认",
    yes: "是",
    no: "否",
    yours: "您的设置",
    from: ({ document, place }) => `${document}，${place}`,
    setting: ({ label, value }) => `${label}：${value}`,
    blank: ({ label }) => `${label}为空白`,
    instead: ({ words }) => `原来：${words}`,
    none: "这个等级不取决于任何界限。",
  },

  further: "其他结果",
  furtherLine: ({ label, value }) => `${label}：${value}`,
};
