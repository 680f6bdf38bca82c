import { useEffect, useMemo, useRef, useState } from "react";

import {
  gradeAgain,
  leversOf,
  spreadOf,
  tierEffect,
  withArguments,
  withLevers,
  type Effect,
  type GradeResult,
  type Lever,
  type MovedScheme,
  type Scheme,
  type Spread,
} from "../../workbook";
import { useAccess } from "../access";
import { madeOf, type MadeOf } from "../work/madeOf";
import { valuesOf, type Changes } from "./tried";

/** Milliseconds without another change before customers are graded: a slider sends dozens a second. */
const PAUSE = 60;

/** The scheme that is tried from: its arguments are those that it grades by. */
export const useBase = ({ request: { scheme, arguments: given } }: GradeResult): Scheme =>
  useMemo(() => withArguments(scheme, given), [scheme, given]);

/** What customers have of each number, for the ranges of sliders; none until it is known. */
export function useSpread(result: GradeResult, base: Scheme, shown: boolean): Spread | undefined {
  const access = useAccess();
  const [known, setKnown] = useState<MadeOf<Spread>>();
  const isKnown = known?.isOf(result) === true;
  useEffect(() => {
    if (!shown || isKnown) return undefined;
    let current = true;
    spreadOf(result, base, access).then(
      (spread) => {
        if (current) setKnown(madeOf(result, spread));
      },
      // Without it sliders go by the scheme alone.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [access, result, base, shown, isKnown]);
  return known?.made;
}

/** A scheme with figures moved, and its figures as they then are. */
export interface Moved {
  readonly moved: MovedScheme;
  readonly levers: readonly Lever[];
}

/** The scheme with the changes, at once: a slider must follow the hand. */
export const useMoved = (base: Scheme, changes: Changes, spread: Spread | undefined): Moved =>
  useMemo(() => {
    const moved = withLevers(base, valuesOf(changes));
    return { moved, levers: leversOf(moved.scheme, spread) };
  }, [base, changes, spread]);

/** What a scheme does to the customers of a result. */
export interface Trial {
  /** Null until something was computed. */
  readonly effect: Effect | null;
  /** What is shown is not yet that of the latest change. */
  readonly working: boolean;
}

interface Computed {
  readonly scheme: Scheme;
  readonly weigh: string | null;
  readonly effect: Effect;
}

/** Grades anew behind every change, the latest one alone; nothing is read and nothing is written. */
export function useTrial(
  result: GradeResult,
  scheme: Scheme,
  weigh: string | null,
  shown: boolean,
  onFault: (error: unknown) => void,
): Trial {
  const access = useAccess();
  const [computed, setComputed] = useState<MadeOf<Computed> | null>(null);
  const fail = useRef(onFault);
  useEffect(() => {
    fail.current = onFault;
  });
  const isDone =
    computed?.isOf(result) === true &&
    computed.made.scheme === scheme &&
    computed.made.weigh === weigh;
  useEffect(() => {
    if (!shown || isDone) return undefined;
    const progress = { cancelled: false };
    const work = async (): Promise<void> => {
      const graded = await gradeAgain(result, scheme, access, progress);
      if (graded === null) return;
      const effect = tierEffect(result, graded, weigh);
      setComputed(madeOf(result, { scheme, weigh, effect }));
    };
    const timer = setTimeout(() => {
      work().catch((error: unknown) => {
        if (!progress.cancelled) fail.current(error);
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      progress.cancelled = true;
    };
  }, [access, result, scheme, weigh, shown, isDone]);
  return { effect: computed?.made.effect ?? null, working: !isDone };
}
