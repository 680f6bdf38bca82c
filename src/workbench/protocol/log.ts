/** Something that the host did, or refused, for the page and for tests to read. */
export interface LogEntry {
  /**
   * `refused`: a member, service or call that this Excel does not model, or does not allow now; `failed`: a batch that ended with an error of Office.js;
   * `broken`: a defect of the workbench itself; `note`: what else is worth telling.
   */
  readonly kind: "refused" | "failed" | "broken" | "note";
  /** What it is about: "Range.sort", "executeMethod 64", "Microsoft.DynamicRibbon.DynamicRibbon". */
  readonly what: string;
  readonly detail?: string;
}

/** Where the host writes its log. */
export type Log = (entry: LogEntry) => void;
