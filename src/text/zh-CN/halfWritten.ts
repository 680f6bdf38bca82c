import type { halfWritten as keys } from "../en-US/halfWritten";

/** 同名英文表的中文。 */
export const halfWritten: typeof keys = {
  some: (p) => `已写入 ${p.rows} 行（${p.cells}），还有 ${p.rest} 行没有写。`,
  remains: (p) => `写入没有完成，也没能撤回。这些单元格里可能有写入的内容：${p.cells}。`,
  goOn: (p) => `继续写入其余 ${p.rest} 行`,
  goOnAll: "继续写完",
  takeBack: "撤回",
  stopping: "正在停止…",
  between: "、",
  found: (p) =>
    `${p.when} 开始的写入没有完成：${p.columns}。请点“应用”写完；如果同事正在写入，请稍候。`,
};
