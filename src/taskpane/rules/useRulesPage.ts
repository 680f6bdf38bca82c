import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import type { Area, Scheme } from "../../workbook";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import { loadEngine } from "../grade/loadEngine";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import { useBookRules, type BookRules, type CheckedRules } from "./bookRules";
import { loadRules, type RulesRoom } from "./loadRules";
import { shownOf, type Shown } from "./rulesView";

/** What the page of rules knows and does. */
export interface RulesPageState {
  readonly book: BookRules;
  /** Null while it is being loaded. */
  readonly room: RulesRoom | null;
  readonly schemes: readonly Scheme[];
  readonly shown: Shown | null;
  /** Tables that hold for nothing. */
  readonly idle: readonly CheckedRules[];
  readonly notice: Notice | null;
  /** Something is being written. */
  readonly busy: boolean;
  choose(id: string): void;
  say(notice: Notice | null): void;
  goTo(area: Area): void;
  /** Does one thing at a time, and looks at the rules again afterwards; what stands in the way is said. */
  work(task: (room: RulesRoom) => Promise<Notice | null>): void;
}

/** The page's state: which scheme is shown, what the workbook says of it, and what is being done. `initial` is the scheme that is shown until the user chooses one; null as long as none is known. */
export function useRulesPage(initial: string | null): RulesPageState {
  const access = useAccess();
  const { words } = useLanguage();
  const book = useBookRules();
  const [said, say] = useState<Notice | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const fail = useCallback(
    (error: unknown) => {
      const fault = faultNotice(error, words);
      if (fault !== null) say(fault);
    },
    [words],
  );
  const { menu, room } = useLoaded(fail);
  const unread = book.phase === "failed" ? faultNotice(book.fault, words) : null;
  const schemes = book.schemes?.schemes ?? menu;
  const first = book.tables.find(({ rules }) => rules.scheme !== null)?.rules.scheme ?? null;
  const shown = useMemo(
    () => shownOf(chosen ?? initial ?? first, schemes, book),
    [chosen, initial, first, schemes, book],
  );
  const idle = book.tables.filter(({ rules }) => book.schemes?.idle.includes(rules) === true);
  const goTo = useCallback((area: Area) => void access.port.goTo(area).catch(fail), [access, fail]);
  const { busy, work } = useWork(book, say, fail);
  return {
    book,
    room,
    schemes,
    shown,
    idle,
    notice: said ?? unread,
    busy,
    choose,
    say,
    goTo,
    work,
  };
}

/** The menu, and what reads and checks rules. */
function useLoaded(fail: (error: unknown) => void) {
  const [loaded, setLoaded] = useState<{
    readonly menu: readonly Scheme[];
    readonly room: RulesRoom | null;
  }>({ menu: [], room: null });
  useEffect(() => {
    let current = true;
    Promise.all([loadEngine(), loadRules()]).then(
      ([{ schemes }, room]) => {
        if (current) setLoaded({ menu: schemes, room });
      },
      (error: unknown) => {
        if (current) fail(error);
      },
    );
    return () => {
      current = false;
    };
  }, [fail]);
  return loaded;
}

function useWork(
  { look }: BookRules,
  say: (notice: Notice | null) => void,
  fail: (error: unknown) => void,
): Pick<RulesPageState, "busy" | "work"> {
  const [busy, setBusy] = useState(false);
  const under = useRef(false);
  const work = useCallback<RulesPageState["work"]>(
    (task) => {
      if (under.current) return;
      under.current = true;
      setBusy(true);
      say(null);
      loadRules()
        .then(task)
        .then(async (done) => {
          await look();
          say(done);
        })
        .catch(fail)
        .finally(() => {
          under.current = false;
          setBusy(false);
        });
    },
    [look, say, fail],
  );
  return { busy, work };
}
