import { col } from "./expr";
import { liveSteps, stepsBehind } from "./live";
import type { Count, SqlOptions } from "./options";
import { COUNTED } from "./population";
import type { Step } from "./query";

type Counted = NonNullable<SqlOptions["counted"]>;

/** The rankings whose counts a step reads. */
const rankingsBehind = (steps: readonly Step[], last: Step): readonly string[] =>
  stepsBehind(steps, last).flatMap((step) =>
    step.counts === true && step !== last ? [step.name] : [],
  );

/** The steps with counts read from where they were made before. */
export const withCounted = (steps: readonly Step[], counted: Counted): readonly Step[] =>
  steps.map((step): Step => {
    const from = step.counts === true ? counted(step.name, rankingsBehind(steps, step)) : undefined;
    if (from === undefined) return step;
    const { name, notes } = step;
    return {
      name,
      notes,
      from,
      all: false,
      adds: COUNTED.map((key) => ({ name: key, is: col(key) })),
    };
  });

/** The first pass of each ranking by itself, in the order in which they build on each other; `print` makes a statement of steps. */
export const countsIn = (
  steps: readonly Step[],
  counted: Counted,
  print: (steps: readonly Step[]) => string,
): readonly Count[] => {
  const elsewhere = withCounted(steps, counted);
  return steps.flatMap((step, place) => {
    if (step.counts !== true) return [];
    const live = liveSteps(stepsBehind([...elsewhere.slice(0, place), step], step));
    return [
      {
        name: step.name,
        // Joins that gave nothing that is read are gone with what they joined.
        statement: print(stepsBehind(live, live.at(-1) as Step)),
        after: rankingsBehind(steps, step),
      },
    ];
  });
};
