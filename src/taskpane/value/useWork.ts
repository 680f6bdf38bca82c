import { useCallback, useEffect, useRef, useState } from "react";

import type { Host, Progress } from "../../workbook";
import { useAccess } from "../access";
import { createStopper, type Stopper } from "../grade/stopper";

/** How far work is: rows read; all of them are once it computes. */
export interface WorkView {
  readonly done: number;
  readonly total: number;
}

/** Work on a question, and its answer. */
export interface Work<Question, Answer> {
  /** The last answer, with what it answers: another question than now where that is still worked on. */
  readonly answered: { readonly question: Question; readonly answer: Answer } | null;
  /** Null while nothing is worked on. */
  readonly working: WorkView | null;
  /** The user stopped it, or it failed: it begins again only when asked. */
  readonly stopped: boolean;
  stop(): void;
  start(): void;
}

const BEGUN: WorkView = { done: 0, total: 0 };

const progressOf = (stopper: Stopper, reach: (view: WorkView) => void): Progress => ({
  report: (done, total) => reach({ done, total }),
  get cancelled() {
    return stopper.cancelled;
  },
  stopped: stopper.stopped,
});

/**
 * Works on a question as soon as there is one, and again whenever it is another one (by identity); what was worked on before is stopped then. `answerTo` must stay the same
 * function; it rejects with `PortError` "cancelled" once its progress is stopped.
 */
export function useWork<Question, Answer>(
  question: Question | null,
  answerTo: (question: Question, host: Host, progress: Progress) => Promise<Answer>,
  fail: (error: unknown) => void,
): Work<Question, Answer> {
  const access = useAccess();
  const [answered, setAnswered] = useState<Work<Question, Answer>["answered"]>(null);
  const [reached, setReached] = useState<{
    readonly question: Question;
    readonly view: WorkView;
  } | null>(null);
  const [ended, setEnded] = useState<Question | null>(null);
  const stopper = useRef<Stopper | null>(null);
  const isStopped = question !== null && ended === question;
  useEffect(() => {
    if (question === null || isStopped) return undefined;
    const own = createStopper();
    stopper.current = own;
    const progress = progressOf(own, (view) => setReached({ question, view }));
    answerTo(question, access, progress).then(
      (answer) => {
        if (!own.cancelled) setAnswered({ question, answer });
      },
      (error: unknown) => {
        if (own.cancelled) return;
        setEnded(question);
        fail(error);
      },
    );
    return () => own.stop();
  }, [question, isStopped, access, answerTo, fail]);
  const stop = useCallback(() => {
    stopper.current?.stop();
    setEnded(question);
  }, [question]);
  const start = useCallback(() => setEnded(null), []);
  const isWorking = question !== null && !isStopped && answered?.question !== question;
  const view = reached?.question === question ? reached?.view : undefined;
  return { answered, working: isWorking ? (view ?? BEGUN) : null, stopped: isStopped, stop, start };
}
