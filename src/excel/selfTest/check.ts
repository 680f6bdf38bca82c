/** What came of a check. `not-modelled`: the host has no such member; `skipped`: a requirement set is missing; `manual`: only a person can see it. */
export type Verdict = "pass" | "fail" | "not-modelled" | "skipped" | "manual";

/** What a check saw, in facts that need no translation. */
export interface Seen {
  readonly seen: string;
  readonly pass: boolean;
}

/** One thing that the product takes for granted of its host. Its words are in text/selfTest, by id. */
export interface Check {
  readonly id: string;
  /** Requirement set and version without which the check is skipped. */
  readonly needs?: readonly [set: string, version: string];
  /** Tries it on a scratch sheet that is empty before and deleted after; absent where only a person can see it. */
  run?(scratch: Scratch): Promise<Seen>;
}

/** A sheet that a check may do with as it likes. */
export interface Scratch {
  readonly name: string;
  /** Runs a batch on the sheet. */
  on<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Enters a formula into A1 and waits for its value: calculation goes on after the batch, at most ten seconds. */
  computed(formula: string): Promise<Computed>;
}

/** What a formula in A1 came to. */
export interface Computed {
  readonly value: unknown;
  readonly type: string;
  readonly text: string;
}

/** Any value in a form that a person can read in a report. */
export const shown = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
