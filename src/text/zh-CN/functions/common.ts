/** A parameter as people read it. */
export const parameter = (name: string, description: string) => ({ name, description });

/** Said of every function that reads customers' cells. */
export const dirty = "读不懂的单元格使该行得到 #VALUE!，提示里写明单元格的内容；绝不当作 0。";
