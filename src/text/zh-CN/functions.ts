import type { functions as keys } from "../en-US/functions";

/** 同名英文表的中文。 */
export const functions: typeof keys = {};
