/** What authors do to a workbook, so that it can be taken back, and done again in another author's workbook. */
export { applyDeeds } from "./apply";
export { inverse } from "./deed";
export type { Deed, EntryDeed, PutDeed } from "./deed";
export { rebase, rebaseAll } from "./rebase";
