import { isStructural, type Deed, type Structural } from "./deed";
import { after } from "./transform";

/** Two lists of deeds that were done on the same workbook at the same time, each as it is to be done after the other. */
export interface Rebased {
  readonly mine: readonly Deed[];
  readonly theirs: readonly Deed[];
}

/** Brings two concurrent lists past each other; `mineLater`: in the order that all agree on, mine come after theirs. */
export function rebase(
  mine: readonly Deed[],
  theirs: readonly Deed[],
  mineLater: boolean,
): Rebased {
  if (!mine.some(isStructural) && !theirs.some(isStructural)) return { mine, theirs };
  let rest: readonly Deed[] = theirs;
  let moving = theirs.filter(isStructural);
  const done = mine.flatMap((deed) => {
    // Single cells move nothing of theirs, and only what moves cells moves them.
    if (!isStructural(deed))
      return moving.reduce<readonly Deed[]>(
        (own, other) => own.flatMap((each) => one(each, other, mineLater)),
        [deed],
      );
    const [own, passed] = past([deed], rest, mineLater);
    rest = passed;
    moving = passed.filter(isStructural);
    return own;
  });
  return { mine: done, theirs: rest };
}

type Both = readonly [mine: readonly Deed[], theirs: readonly Deed[]];

/** One deed (or what became of it) past a list. */
function past(mine: readonly Deed[], theirs: readonly Deed[], mineLater: boolean): Both {
  let own = mine;
  const passed = theirs.flatMap((other) => {
    const [next, others] = cross(own, [other], mineLater);
    own = next;
    return others;
  });
  return [own, passed];
}

/** Few deeds past few: each pair is brought past each other once, in order. */
function cross(mine: readonly Deed[], theirs: readonly Deed[], mineLater: boolean): Both {
  const [a, ...restA] = mine;
  const [b, ...restB] = theirs;
  if (!a || !b) return [mine, theirs];
  if (restA.length === 0 && restB.length === 0)
    return [one(a, b, mineLater), one(b, a, !mineLater)];
  if (restA.length > 0) {
    const [first, others] = cross([a], theirs, mineLater);
    const [rest, last] = cross(restA, others, mineLater);
    return [[...first, ...rest], last];
  }
  const [own, first] = cross(mine, [b], mineLater);
  const [last, rest] = cross(own, restB, mineLater);
  return [last, [...first, ...rest]];
}

function one(deed: Deed, other: Deed, later: boolean): readonly Deed[] {
  return isStructural(other) ? after(deed, bare(other), later) : [deed];
}

function bare(deed: Structural & { readonly restore?: readonly Deed[] }): Structural {
  const { restore: _restore, ...rest } = deed;
  return rest;
}

/** Brings lists that were done one after another, mine, past what came in between; gives what came as it is after all of mine. */
export function rebaseAll(
  mine: readonly (readonly Deed[])[],
  theirs: readonly Deed[],
  mineLater: boolean,
): { readonly mine: readonly (readonly Deed[])[]; readonly theirs: readonly Deed[] } {
  let rest = theirs;
  const done = mine.map((deeds) => {
    const rebased = rebase(deeds, rest, mineLater);
    rest = rebased.theirs;
    return rebased.mine;
  });
  return { mine: done, theirs: rest };
}
