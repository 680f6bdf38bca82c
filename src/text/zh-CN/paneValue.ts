import type { paneValue as keys } from "../en-US/paneValue";

/** 客户价值页的中文。 */
export const paneValue: typeof keys = {
  parts: {
    label: "看客户价值的几种方式",
    clusters: "分群",
    rfm: "RFM",
    lifetime: "终身价值",
    overdue: "提前预警",
  },
  put: "放入工作簿",
  putting: "正在放入…",
  putDone: (p) => `已放在工作表“${p.sheet}”。`,
  picture: "图",

  work: {
    reading: (p) => `正在读第 ${p.done} 行，共 ${p.total} 行`,
    computing: "正在计算…",
    cancel: "取消",
    stopped: "已停止。",
    start: "计算",
  },

  clusters: {
    choices: "列与方法",
    summary: (p) => `${p.columns} 列 · ${p.method} · ${p.k}`,
    columns: "按哪些列看客户是否相近",
    another: "添加其他列",
    scale: "尺度",
    plain: "原值",
    log: "偏斜的列取对数",
    scaleHint: "取对数后，少数特大客户不会盖过其他客户。",
    method: "方法",
    k: "群数",
    auto: "自动",
    noColumns:
      "这张表没有可用来区分客户的数字列。请加上每个客户的情况：金额、订单数、折扣、距上次下单的天数等。",
    chooseColumns: "请在上面至少选一个数字列。",
    sentence: (p) => `${p.customers} 个客户分为 ${p.clusters} 群，${p.parted}。`,
    parted: {
      clear: "各群界线分明",
      some: "各群大致分得开，有些客户居中",
      hardly: "各群几乎分不开，界线只供参考",
    },
    result: "客户群",
    size: (p) => `${p.count} 个客户，占 ${p.share}`,
    averages: "各群平均",
    column: "列",
    unreadable: (p) => `“${p.column}”有 ${p.count} 个单元格不是数字，第一个是“${p.content}”`,
    goTo: (p) => `转到 ${p.cell}`,
    pictures: {
      map: "客户分布图",
      silhouettes: "分得是否清楚",
      trials: "分几群合适",
      tree: "聚类树",
    },
    map: {
      name: (p) =>
        `相近的客户靠在一起。图中保留了 ${p.share} 的差异：向右主要是${p.first}，向上主要是${p.second}。`,
      line: (p) => `相近的客户靠在一起，从左到右是${p.first}（占差异的 ${p.share}）。`,
      axis: (p) => `主成分 ${p.number}（${p.share}）`,
      weight: (p) => `主成分 ${p.number}`,
    },
    silhouettes: {
      name: (p) =>
        `平均 ${p.mean}（最高 1）。${p.best}最分明，${p.worst}最不分明。向左的条是更接近别群的客户。`,
      axis: "轮廓系数：1 在群中，0 在两群之间",
      mean: (p) => `平均 ${p.mean}`,
      cluster: "群",
      customers: "客户数",
      silhouette: "轮廓系数",
    },
    trials: {
      best: (p) => `分 ${p.k} 群最分明：轮廓系数 ${p.silhouette}。`,
      asked: (p) =>
        `分 ${p.k} 群的轮廓系数为 ${p.silhouette}；分 ${p.best} 群最分明，为 ${p.most}。`,
      elbow: (p) => `超过 ${p.k} 群，再分收获不大。`,
      k: "群数",
      silhouette: "轮廓系数",
      spread: "剩余差异",
    },
    tree: {
      name: (p) => `从下往上把客户逐步合并，最相近的先合并。在虚线处切开，得 ${p.k} 群。`,
      height: "距离",
      left: "剩下群数",
      joined: "合并的客户数",
      cut: (p) => `${p.k} 群`,
    },
    rules: {
      title: "分群规则",
      sentence: (p) => `按这些规则，${p.fidelity} 的客户得到原来的群。新客户也可以照此分群。`,
      none: "只有一群，不需要规则。",
      rule: (p) => `${p.cluster}：${p.when}`,
      right: (p) => `${p.rows} 个中 ${p.right} 个相符`,
      keep: "存为分级方案",
      kept: (p) => `规则已放在工作表“${p.sheet}”。在首页选择该方案，即可按它分级。`,
    },
    write: (p) => `写在客户旁边：${p.first}；${p.second}。`,
    done: (p) => `已写入 ${p.rows} 个客户的群（${p.columns}）。`,
    noCluster: (p) => `不属于任何群：${p.rows} 行。`,
  },

  overdue: {
    table: "购买记录",
    customer: "客户",
    date: "日期",
    choose: "请选择列",
    asOf: "截至",
    asOfHint: "不填则取记录中最近的一次购买",
    noneTitle: "选中购买记录里的任一单元格",
    noneText:
      "每次购买一行，有客户和日期；有金额可认出退款。这样就能看出谁比自己的习惯更久没来买。",
    noColumns: "请选择客户列和日期列。每次购买要单独一行：每个客户只有一行的表看不出购买节奏。",
    sentence: (p) => `截至 ${p.day}，${p.rhythm} 个有购买节奏的客户中，${p.late} 个已逾期。`,
    noRhythm: (p) => `截至 ${p.day}，没有客户在 ${p.least} 个不同的日子买过，看不出节奏。`,
    tooFew: (p) => `${p.customers} 个客户购买不足 ${p.least} 天，次数太少，无法判断。`,
    list: "已逾期的客户，最反常的在前",
    by: (p) => `逾期 ${p.days} 天`,
    goTo: (p) => `${p.customer}，${p.by}：${p.why}。转到最近一次购买`,
    sheet: "放入工作表",
  },
};
