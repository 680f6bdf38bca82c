import type { preferencesPage as keys } from "../en-US/panePreferences";

/** 同名英文表的中文。 */
export const preferencesPage: typeof keys = {
  numbers: "金额写法",
  full: (p) => `写全数字：${p.example}`,
  short: (p) => `用万和亿：${p.example}`,
  scheme: "默认方案",
  schemeHint: "遇到适合它的表，先用这个方案。已经选好的方案不变。",
  bestFit: "最适合这张表的方案",
  names: "函数名称",
  noNamespace: "这里的函数直接用名称，前面不加别的。",
  namespace: (p) => `这里的函数名称前面要加 ${p.name} 和一个点，由管理这个加载项的人决定。`,
  keys: "键盘快捷方式",
  keysHint: "光标在工作表中时可用。可以在 Excel 中改成别的组合。",
};
