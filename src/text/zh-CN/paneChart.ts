import type { paneChart as enUS } from "../en-US/paneChart";

/** Words around the pane's charts, in Chinese. */
export const paneChart: typeof enUS = {
  figures: "数据明细",
  copy: "复制为图片",
  copied: "已复制，可以粘贴到任何地方。",
  saved: "这里不允许复制，已改为下载图片。",
  failed: "图片没有做成，请再试一次。",
};
