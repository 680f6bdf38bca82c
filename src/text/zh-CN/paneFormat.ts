import type { paneFormat as enUS } from "../en-US/paneFormat";

export const paneFormat: typeof enUS = {
  label: "按等级着色",
  hint: "深色加粗是最好的等级，浅色斜体是最后的等级。您自己的格式不变。",
  unsupported: "这个版本的 Excel 不能按等级着色。",
};
