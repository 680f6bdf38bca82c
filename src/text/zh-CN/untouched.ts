import type { untouched as keys } from "../en-US/untouched";

/** 同名英文表的中文。 */
export const untouched: typeof keys = {
  said: (p) => `此期间有 ${p.count} 户被人改动，一律保持原样。`,
  title: "保持原样的客户",
  changed: "读取的列有改动，没有写入。请核对结果后再应用一次。",
  edited: "结果被人改写，予以保留。再应用一次会覆盖。",
  added: "新增的客户，还没有结果。再应用一次即可。",
  gone: "已不在表中",
  was: (p) => `原在第 ${p.row} 行`,
  more: (p) => `另有 ${p.count} 户`,
};
