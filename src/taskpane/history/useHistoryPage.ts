import { useCallback, useEffect, useMemo, useState } from "react";

import type { Run, RunsCompared, Scheme, UndoneRun } from "../../workbook";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import { loadEngine } from "../grade/loadEngine";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";
import { defaultPair, picked } from "./chosenRuns";
import { loadHistory, type HistoryRoom } from "./loadHistory";
import { useComparison } from "./useComparison";
import { undoFault, undoneRunNotice } from "./undoneText";
import { useHistoryWords } from "./useHistoryWords";

/** What the page of history knows and does. */
export interface HistoryPageState {
  /** Null while it is being loaded. */
  readonly room: HistoryRoom | null;
  /** The latest first; null while they are being read. */
  readonly runs: readonly Run[] | null;
  readonly schemes: readonly Scheme[];
  /** Ids of the runs that are compared, or the one that is chosen so far. */
  readonly chosen: readonly string[];
  readonly compared: RunsCompared | null;
  /** What is going on, in words; null for nothing. */
  readonly working: string | null;
  readonly notice: Notice | null;
  readonly busy: boolean;
  /** The run that can be taken back. */
  readonly undoable: Run | null;
  /** What the last undo left. */
  readonly undone: UndoneRun | null;
  choose(run: string, chosen: boolean): void;
  say(notice: Notice | null): void;
  /** Goes to a customer of a run. */
  goToCustomer(run: Run, key: string): void;
  undo(): void;
  /** Does one thing at a time; what stands in the way is said. */
  work(task: (room: HistoryRoom) => Promise<Notice | null>): void;
}

interface Read {
  readonly runs: readonly Run[];
  readonly undoable: Run | null;
}

/** The page's state. `scheme` is the one in front on the Grade page: its last two runs are compared at first. */
export function useHistoryPage(scheme: string | null): HistoryPageState {
  const access = useAccess();
  const language = useLanguage();
  const { words } = language;
  const [notice, say] = useState<Notice | null>(null);
  const fail = useCallback(
    (error: unknown) => {
      const fault = faultNotice(error, words);
      if (fault !== null) say({ intent: fault.intent, text: fault.text });
    },
    [words],
  );
  const { room, schemes } = useLoaded(fail);
  const [turn, setTurn] = useState(0);
  const read = useRuns(room, turn, fail);
  const [said, setSaid] = useState<readonly string[] | null>(null);
  const chosen = useMemo(() => said ?? defaultPair(read?.runs ?? [], scheme), [said, read, scheme]);
  const { compared, working } = useComparison(read === null ? null : room, chosen, say, fail);
  const [undone, setUndone] = useState<UndoneRun | null>(null);
  const { busy, work } = useWork(room, say, fail);
  const undo = (): void => {
    const place = read?.undoable?.place ?? "";
    work(async ({ undoRun }) => {
      try {
        const done = await undoRun(access.port, access.moment(), language.locale);
        setUndone(done);
        return undoneRunNotice(done, language);
      } catch (error) {
        return undoFault(error, place, language);
      } finally {
        setTurn((before) => before + 1);
      }
    });
  };
  const goToCustomer = useGoing(room, say, fail);
  return {
    room,
    runs: read?.runs ?? null,
    schemes,
    chosen,
    compared,
    working,
    notice,
    busy,
    undoable: read?.undoable ?? null,
    undone,
    choose: (run, isChosen) => {
      say(null);
      setSaid(picked(chosen, run, isChosen));
    },
    say,
    goToCustomer,
    undo,
    work,
  };
}

function useLoaded(fail: (error: unknown) => void) {
  const { schemes: held } = useBookRules();
  const [loaded, setLoaded] = useState<{
    readonly room: HistoryRoom | null;
    readonly menu: readonly Scheme[];
  }>({ room: null, menu: [] });
  useEffect(() => {
    let current = true;
    Promise.all([loadHistory(), loadEngine()]).then(
      ([room, { schemes }]) => {
        if (current) setLoaded({ room, menu: schemes });
      },
      (error: unknown) => {
        if (current) fail(error);
      },
    );
    return () => {
      current = false;
    };
  }, [fail]);
  return { room: loaded.room, schemes: held?.schemes ?? loaded.menu };
}

/** The runs on record; read again when a turn is over. */
function useRuns(
  room: HistoryRoom | null,
  turn: number,
  fail: (error: unknown) => void,
): Read | null {
  const { port } = useAccess();
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    if (room === null) return undefined;
    let current = true;
    const reading = async (): Promise<void> => {
      const runs = await room.readRuns(port);
      const undoable = runs.length === 0 ? null : await room.undoableRun(port);
      if (current) setRead({ runs: [...runs].reverse(), undoable });
    };
    reading().catch((error: unknown) => {
      if (!current) return;
      setRead((before) => before ?? { runs: [], undoable: null });
      fail(error);
    });
    return () => {
      current = false;
    };
  }, [room, port, turn, fail]);
  return read;
}

function useWork(
  room: HistoryRoom | null,
  say: (notice: Notice | null) => void,
  fail: (error: unknown) => void,
) {
  const [busy, setBusy] = useState(false);
  const work = useCallback(
    (task: (room: HistoryRoom) => Promise<Notice | null>) => {
      if (room === null || busy) return;
      setBusy(true);
      say(null);
      task(room)
        .then(say, fail)
        .finally(() => setBusy(false));
    },
    [room, busy, say, fail],
  );
  return { busy, work };
}

/** Goes to a customer, or says that he is not there any more. */
function useGoing(
  room: HistoryRoom | null,
  say: (notice: Notice | null) => void,
  fail: (error: unknown) => void,
) {
  const { port } = useAccess();
  const t = useHistoryWords();
  return useCallback(
    (run: Run, key: string): void => {
      const going = async (): Promise<void> => {
        const cell = (await room?.whereIs(port, run, key)) ?? null;
        if (cell !== null) await port.goTo(cell);
        else say({ intent: "info", text: t.customerGone({ customer: key, place: run.place }) });
      };
      going().catch(fail);
    },
    [room, port, t, say, fail],
  );
}
