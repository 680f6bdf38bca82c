import type { clusters as keys } from "../en-US/clusters";

/** 客户聚类的中文。 */
export const clusters: typeof keys = {
  label: (p) => `第 ${p.number} 群`,
  degree: {
    "very-high": (p) => `${p.columns}很高`,
    high: (p) => `${p.columns}偏高`,
    low: (p) => `${p.columns}偏低`,
    "very-low": (p) => `${p.columns}很低`,
  },
  average: "各项都接近平均",
  again: (p) => `${p.name}（${p.number}）`,
  join: "，",
  and: (p) => `${p.first}、${p.last}`,
  scheme: {
    name: (p) => `${p.count} 个客户群的规则`,
    about: (p) =>
      `代表 ${p.count} 个客户群的规则：${p.fidelity} 的客户按规则得到的群与聚类所得相同。`,
    from: "由聚类得出：取各群分得最开之处，并取整",
    rule: (p) => `符合的 ${p.rows} 个客户中有 ${p.right} 个属于这一群`,
  },
  method: {
    kmeans: "K 均值",
    ward: "Ward 法",
    single: "最短距离法",
    complete: "最长距离法",
    average: "类平均法",
  },
  problem: {
    "no-columns": "没有选择数字列。",
    "unequal-columns": (p) => `“${p.column}”列的行数和第一列不同。`,
    "too-few-customers": (p) =>
      `聚类至少要有 ${p.min} 个在所选各列都有数字的客户；现在有 ${p.got} 个。`,
    "all-alike": (p) => `${p.rows} 个客户在所选各列完全相同，无从区分。`,
    "bad-number-of-clusters": (p) => `群数要是 ${p.min} 到 ${p.max} 的整数，不能是 ${p.got}。`,
    "too-many-for-linkage": (p) =>
      `${p.method}要把客户两两比较，最多 ${p.most} 个；现在有 ${p.got} 个。K 均值不限个数。`,
  },
  note: {
    gaps: (p) => `${p.of} 行中有 ${p.rows} 行在某一列没有数字，不属于任何群。`,
    "constant-column": (p) => `“${p.column}”对所有客户都一样，已搁置。`,
    negative: (p) => `“${p.column}”有负数，没有取对数。`,
    "not-skewed": (p) => `“${p.column}”分布不偏，没有取对数。`,
    "fewer-clusters": (p) =>
      `互不相同的客户只有 ${p.got} 个，所以是 ${p.got} 群，不是 ${p.asked} 群。`,
    "silhouette-sampled": (p) =>
      `分群是否清楚，是在 ${p.of} 个客户中固定抽取 ${p.measured} 个量出来的。`,
    "tiny-cluster": (p) => `${p.cluster}只有 ${p.size} 个客户：是离群的个例，不成群。`,
    "no-rule": (p) => `没有规则给出${p.cluster}：它太小，不值得单列一条规则。`,
    unreadable: (p) =>
      `“${p.column}”有 ${p.count} 个单元格读不成数字，第一个在 ${p.first}：“${p.content}”。`,
  },
  always: "一律",
  sheet: {
    name: "客户分群",
    table: "客户分群",
    title: "客户分群",
    made: (p) => `${p.day} 用 ${p.method} 得出。是数值，不随客户表变化。`,
    note: {
      cluster: "第一列平均值最大的是第 1 群，依次往下。",
      apart: "这一群与全体平均相差大的列。",
      count: "这一群的客户数。",
      share: "占已分群客户的比例。",
      average: (p) => `这一群“${p.column}”的平均值。`,
    },
  },
  cli: {
    method: (p) =>
      `没有“${p.got}”这种方法。${p.near === "" ? `有：${p.known}。` : `是不是 ${p.near}？`}`,
    k: (p) => `--k 要写整数或 auto，不能是“${p.got}”。`,
    share: (p) => `--share 要写 0.9 或 90% 这样的份额，不能是“${p.got}”。`,
    rulesOut: (p) => `--rules 可写 .xlsx、.json 或 .dmn；“${p.got}”都不是。`,
    noNumbers: "没有可用于聚类的数字列；请用 --columns 写明各列。",
    found: (p) => `${p.file} · ${p.place} · ${p.rows} 个客户，按 ${p.columns}`,
    logged: (p) => `${p.column}（对数）`,
    result: (p) =>
      `${p.method}，${p.count} 群${p.asked ? "" : "（轮廓系数最大的群数）"} · 平均轮廓系数 ${p.silhouette}`,
    column: {
      cluster: "群",
      customers: "客户数",
      share: "占比",
      silhouette: "轮廓系数",
      k: "群数",
      inertia: "群内离散",
      apart: "特征",
      rule: "规则",
      right: "相符",
    },
    centres: "各群平均：",
    trials: (p) => (p.elbow === "" ? "试过的群数：" : `试过的群数（曲线在 ${p.elbow} 处转折）：`),
    rules: (p) => `让 ${p.fidelity} 的客户归入原群的规则：`,
    written: (p) => `已把 ${p.rows} 个客户的群写入 ${p.file}（${p.columns}）。`,
    rulesWritten: (p) => `已把规则写入 ${p.file}。`,
    jsonShape:
      "--json 打印 {method, k, silhouette, inertia, total, elbow, trials, columns, components, clusters, rules, notes, tree, rows: [{row, key, cluster}]}。" +
      "row 是工作表的行号，从 1 起；cluster 是 c1、c2……，c1 是第一列平均最高的群，有空缺的行为 null；" +
      "tree 是层次聚类的合并过程，叶子是 tree.rows 中的位置。",
    exits: "退出码：0 完成，1 有的行不属于任何群或无法聚类，2 参数有误或文件读不了",
  },
};
