import type { sql as english } from "../en-US/sql";

/** 方案转成 SQL 的用语。 */
export const sql: typeof english = {
  noTable: "要读哪张表？请用 --table customers 指定",
  badDialect: ({ got, known }) =>
    got === ""
      ? `给哪种数据库用？请用 --dialect 指定：${known}`
      : `没有“${got}”这种方言，可选：${known}`,
  noFiles: ({ got }) => `多了“${got}”：语句读的是 --table 指定的表`,
  noInput: ({ got, known }) => `方案不读“${got}”；它读的是 ${known}`,
  modelAsked: ({ scheme, asks, example }) =>
    `方案 ${scheme} 要问模型，规则说不清，SQL 也说不清：${asks}。表里若有一列已是答案，请指定：--map ${example}=列名`,
  notes:
    "打印一条 SELECT。没有指定的输入按它的键名找列；--map 输入= 表示没有这一列。列可以是人填的文字，也可以是数字、是否、日期类型。",
};
