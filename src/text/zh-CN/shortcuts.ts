import type { shortcuts as keys } from "../en-US/shortcuts";

/** 同名英文表的中文。 */
export const shortcuts: typeof keys = {
  gradeSelection: "给所选客户分级",
  whyTier: "说明所选客户为何是这个等级",
  whatIf: "试算别的门槛",
  insight: "查看等级分布、价值和数据质量",
  toDo: "列出该拜访或回访的客户",
  openRules: "查看规则",
  openHelp: "查找并插入函数",
};
