import { useCallback, useEffect, useState } from "react";

import type { CellStamp, FormulaCell, Area, Scheme, WhyThen, HistoryProblem } from "../../workbook";
import { useAccess, type Access } from "../access";
import { faultNotice } from "../grade/fault";
import { loadEngine } from "../grade/loadEngine";
import { subscribed } from "../grade/subscribed";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";
import { loadHistory, type HistoryRoom } from "./loadHistory";

/** Milliseconds that a selection must rest: arrow keys pass over many cells. */
const REST = 250;

/** Which rules made the selected cell. */
export type Stamp =
  | { readonly kind: "looking" }
  /** Neither written by a run on record nor a formula of ours. */
  | { readonly kind: "none"; readonly hasHistory: boolean }
  | { readonly kind: "formula"; readonly found: FormulaCell }
  | {
      readonly kind: "run";
      readonly stamp: CellStamp;
      /** "reading" until it was read; null for a cell that is of no customer. */
      readonly why: WhyThen | HistoryProblem | "reading" | null;
    };

/** What the page of a cell's rules knows. */
export interface StampState {
  readonly stamp: Stamp;
  readonly room: HistoryRoom | null;
  readonly schemes: readonly Scheme[];
  readonly notice: Notice | null;
}

/** Follows the selection, and tells which rules made the cell that is selected. */
export function useStamp(): StampState {
  const access = useAccess();
  const { words } = useLanguage();
  const { schemes: held } = useBookRules();
  const [loaded, setLoaded] = useState<Pick<StampState, "room" | "schemes">>({
    room: null,
    schemes: [],
  });
  const [stamp, setStamp] = useState<Stamp>({ kind: "looking" });
  const [notice, setNotice] = useState<Notice | null>(null);
  const fail = useCallback(
    (error: unknown) => {
      const fault = faultNotice(error, words);
      setNotice(fault && { intent: fault.intent, text: fault.text });
      setStamp({ kind: "none", hasHistory: false });
    },
    [words],
  );
  useEffect(() => {
    Promise.all([loadHistory(), loadEngine()]).then(
      ([room, { schemes }]) => setLoaded({ room, schemes }),
      fail,
    );
  }, [fail]);
  const { room } = loaded;
  const schemes = held?.schemes ?? loaded.schemes;
  useEffect(() => {
    if (room === null) return undefined;
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (cell: Area): void => {
      const mine = ++turn;
      const show = (next: Stamp): void => {
        if (mine !== turn) return;
        setNotice(null);
        setStamp(next);
      };
      tellStamp(access, room, cell, schemes, show).catch((error: unknown) => {
        if (mine === turn) fail(error);
      });
    };
    access.activeCell().then(look, fail);
    const stop = subscribed(
      access.onSelection((cell) => {
        clearTimeout(timer);
        timer = setTimeout(() => look(cell), REST);
      }),
    );
    return () => {
      turn = Infinity;
      clearTimeout(timer);
      stop();
    };
  }, [access, room, schemes, fail]);
  return { stamp, room, schemes, notice };
}

/** Looks at a cell: a formula of ours first, then the record; why comes when it was read. */
async function tellStamp(
  { port, formulas }: Access,
  room: HistoryRoom,
  cell: Area,
  schemes: readonly Scheme[],
  show: (stamp: Stamp) => void,
): Promise<void> {
  const found = await formulas.formulaAt(cell);
  if (found !== null && room.rulesNamed(found.formula) !== null) {
    show({ kind: "formula", found });
    return;
  }
  const runs = await room.readRuns(port);
  const stamp = runs.length === 0 ? null : await room.cellStamp(port, runs, cell);
  if (stamp === null) {
    show({ kind: "none", hasHistory: runs.length > 0 });
    return;
  }
  if (stamp.key === null) {
    show({ kind: "run", stamp, why: null });
    return;
  }
  show({ kind: "run", stamp, why: "reading" });
  const today = schemes.find(({ id }) => id === stamp.run.scheme) ?? null;
  const why = await room.whyThen(port, stamp, today);
  show({ kind: "run", stamp, why: why.ok ? why.value : why.problem });
}
