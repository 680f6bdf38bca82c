import type { pane as keys } from "../en-US/pane";

/** 同名英文表的中文。 */
export const pane: typeof keys = {};
