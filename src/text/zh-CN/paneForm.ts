import type { paneForm as keys } from "../en-US/paneForm";

/** 同名英文表的中文。 */
export const paneForm: typeof keys = {
  label: "写成",
  values: "数值",
  formulas: "公式",
  valuesHint: "等级保持不变，直到您再次应用。",
  formulasHint: "等级随数据和规则自动更新。负责人、下次拜访、把握仍写成数值。",
  reasons: {
    compares: "这个方案要把客户相互比较：每行一个公式，每次都要把全表算一遍。只能写成数值。",
    holds: "这个方案按历史记录保留客户的等级，公式不知道历史。只能写成数值。",
    arguments: "这里改过门槛。公式从规则表里取门槛：请先把改动存进规则表（“试算”或“编辑规则”）。",
    between: (p) =>
      `“${p.header}”这一列夹在要读的列中间，写成公式会读到自己。请把它移到表的最右边。`,
    headers: "您指定的列从表头上分不出来。请把表头改成输入的名称。",
  },
};
