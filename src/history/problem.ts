/** Why a run's tiers cannot be told, or compared with those of another. */
export type HistoryProblem =
  | { readonly code: "no-such-run"; readonly run: string }
  /** The run that `run` builds on is not on record. */
  | { readonly code: "broken-record"; readonly run: string; readonly base: string }
  /** The run's customers had no key: nothing of them is on record. */
  | { readonly code: "no-key"; readonly run: string }
  /** Two runs of different schemes. */
  | { readonly code: "other-schemes"; readonly before: string; readonly after: string }
  /** The rules of a run (their hash) are not in the archive, or cannot be read there. */
  | { readonly code: "rules-lost"; readonly rules: string };

/** Why a run cannot go on record. */
export type RecordProblem =
  /** The table of tiers has no room for so many rows more. */
  | { readonly code: "history-full"; readonly rows: number; readonly room: number }
  /** What was read of a customer is longer than a cell holds. */
  | { readonly code: "reading-too-long"; readonly key: string };
