import type { cli as keys } from "../en-US/cli";

/** 同名英文表的中文。 */
export const cli: typeof keys = {};
