import { textColumnOf } from "../../src/workbook";

test.each([
  [["客户编号", "客户名称", "行业", "经营范围"], 2],
  [["客户编号", "客户名称", "经营范围"], 2],
  [["客户名称", "主营业务", "年销售额"], 1],
  [["编号", "公司名称", "电话"], 1],
  [["行业代码", "所属行业（自填）"], 1],
  [["Customer no.", "Customer", "Industry"], 2],
  [["Company name", "Business scope"], 1],
  [["Company", "Main products"], 1],
  [["Account", "What they do"], 1],
  [["Industry code", "Name"], 1],
  [["行业代码 · 大客户行业划分表", "行业名称 · 大客户行业划分表", "单位名称"], 2],
  [["编号", "金额"], null],
  [[null, { error: "#REF!" }], null],
] as const)("of %j it is %s", (headers, column) => {
  expect(textColumnOf(headers)).toBe(column);
});
