import type { Scheme } from "../scheme/scheme";
import type { SchemePath } from "../schemePath";
import { together, type Numbers } from "./numbers";
import { cutoffsOf, scorecardOf, splitOf, tableOf } from "./scores";
import { settingsOf } from "./settings";
import { thresholdsOf } from "./thresholds";
import { schemesWithin, type Within } from "./within";

const ofMethod = (within: Within): Numbers => {
  const { method } = within.scheme;
  switch (method.kind) {
    case "decision-table":
      return tableOf(within, method);
    case "scorecard":
      return scorecardOf(within, method);
    case "formula":
      return cutoffsOf(within, method.cutoffs);
    case "split":
      return splitOf(within, method);
    default:
      return { figures: [], orders: [], sums: [] };
  }
};

interface Only {
  readonly only?: { readonly argument: string; readonly is: string };
}

/** Whether a place in a scheme holds under a setting only that is not chosen. */
const isIdleAt = ({ path, scheme, values }: Within, place: SchemePath): boolean => {
  let at: unknown = scheme;
  return place.slice(path.length).some((step) => {
    at = (at as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    const { only } = (typeof at === "object" && at !== null ? at : {}) as Only;
    return only !== undefined && values[only.argument] !== only.is;
  });
};

const withIdle = (within: Within, numbers: Numbers): Numbers => ({
  ...numbers,
  figures: numbers.figures.map((figure) =>
    figure.places.every((place) => isIdleAt(within, place)) ? { ...figure, idle: true } : figure,
  ),
});

const known = new WeakMap<Scheme, Numbers>();

/** All figures of a scheme and of the schemes within it. */
export const numbersOf = (scheme: Scheme): Numbers => {
  const before = known.get(scheme);
  if (before !== undefined) return before;
  const all = schemesWithin(scheme);
  const found = together(
    all.flatMap((within) => [
      withIdle(within, together([thresholdsOf(within), ofMethod(within)])),
      settingsOf(within, all),
    ]),
  );
  known.set(scheme, found);
  return found;
};
