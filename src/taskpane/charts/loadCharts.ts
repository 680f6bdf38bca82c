import type { PlotOptions } from "@observablehq/plot";

import type { Look } from "./look";
import type * as marks from "./marks";

/** What charts are drawn with. */
export type Marks = typeof marks;

/**
 * Says what a chart looks like in a look: its marks, scales and height. The width is the look's. One for each state of the data (`useMemo`, `useCallback`): a new one is
 * drawn anew.
 */
export type Draw = (marks: Marks, look: Look) => PlotOptions;

let loaded: Promise<Marks> | undefined;

/** Loads what charts are drawn with, once; where that fails, the next call tries again. */
export const loadCharts = (): Promise<Marks> => {
  loaded ??= import(/* webpackChunkName: "charts" */ "./marks").catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
};
