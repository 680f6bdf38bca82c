import type { topics as keys } from "../en-US/topics";

/** 方案的用途。 */
export const topics: typeof keys = {
  value: "客户价值",
  potential: "潜力",
  pipeline: "销售机会",
  loyalty: "忠诚与生命周期",
  risk: "信用与风险",
  service: "服务与拜访",
  logistics: "发货与物流",
  profile: "客户画像",
  industry: "行业与地区",
  quality: "数据与分类质量",
};
