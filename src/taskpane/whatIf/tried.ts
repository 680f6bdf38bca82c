import type { ArgumentValue, KeptRules, Lever } from "../../workbook";

/** A figure that was moved. */
export interface Change {
  /** What the rules said when it was moved. */
  readonly was: number;
  readonly is: number;
  /** What it was called, for whoever has to be told that it is gone. */
  readonly name: string;
}

/** The moved figures of a scheme by their ids, in the order in which they were first moved. */
export type Changes = ReadonlyMap<string, Change>;

/** Rules that were kept, to be told and taken back. */
export interface Kept {
  readonly rules: KeptRules;
  readonly changes: Changes;
  /** The scheme's figures as they were. */
  readonly levers: readonly Lever[];
  /** What was given in place of arguments that were moved. */
  readonly given: Readonly<Record<string, ArgumentValue>>;
}

/** What the tab has to say of what was done last. */
export type Said =
  | { readonly kind: "kept"; readonly scheme: string; readonly kept: Kept }
  | {
      readonly kind: "note";
      readonly intent: "success" | "warning" | "info";
      readonly text: string;
    };

/** What has been tried on a work page, by scheme: another scheme keeps what was tried with the first. */
export interface Tried {
  readonly changes: Readonly<Record<string, Changes>>;
  readonly said: Said | null;
}

export const NOTHING_TRIED: Tried = { changes: {}, said: null };

/** Moves a figure; moved to where it stands in the rules it is as if it never was. */
export const withChange = (changes: Changes, lever: Lever, is: number, name: string): Changes => {
  const next = new Map(changes);
  if (is === lever.value) next.delete(lever.id);
  else next.set(lever.id, { was: lever.value, is, name });
  return next;
};

/** What of the changes still fits the rules as they are now, and what no longer does; what the rules say by now is done. */
export const fitting = (
  changes: Changes,
  levers: readonly Lever[],
): { readonly kept: Changes; readonly lost: readonly Change[] } => {
  const now = new Map(levers.map(({ id, value }) => [id, value]));
  const entries = [...changes];
  const stands = ([id, { was }]: (typeof entries)[number]): boolean => now.get(id) === was;
  return {
    kept: entries.every(stands) ? changes : new Map(entries.filter(stands)),
    lost: entries.flatMap(([id, change]) =>
      stands([id, change]) || now.get(id) === change.is ? [] : [change],
    ),
  };
};

/** The values of moved figures. */
export const valuesOf = (changes: Changes): ReadonlyMap<string, number> =>
  new Map([...changes].map(([id, { is }]) => [id, is]));
