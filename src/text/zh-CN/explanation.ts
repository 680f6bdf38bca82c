import type { explanation as keys } from "../en-US/explanation";

/** 同名英文表的中文。 */
export const explanation: typeof keys = {};
