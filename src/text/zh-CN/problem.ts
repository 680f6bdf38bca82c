import type { problem as keys } from "../en-US/problem";

/** 同名英文表的中文。 */
export const problem: typeof keys = {};
