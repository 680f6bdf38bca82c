import type { firstRun as keys } from "../en-US/paneFirstRun";

/** 同名英文表的中文。 */
export const firstRun: typeof keys = {
  emptyTitle: "这个工作簿里还没有客户",
  emptyText:
    "打开一个示例，看看客户怎样分级；或者插入一张表，填写自己的客户。把客户粘贴进来，会自动找到。",
  samples: "示例",
  samplesText: "各是一张新工作表，带几个客户，打开就有等级。看过之后删掉工作表即可。",
  open: "打开",
  openNamed: (p) => `打开示例：${p.name}`,
  opening: "正在打开…",
  templates: "全部模板",
};
