import type { ValueLifetimeWords } from "../../../../text";
import type { LifetimeFound } from "../../../../workbook";
import type { ChartProps } from "../../../charts/Chart";
import type { Draw } from "../../../charts/loadCharts";
import { marginFor } from "../../../insight/answer";
import { compactText } from "../../../insight/compactText";
import type { Language } from "../../../language";

/** Customers that are named. */
const MOST = 10;
const ROW = 28;

interface Best {
  readonly name: string;
  readonly worth: number;
  readonly text: string;
}

const drawBest =
  (best: readonly Best[]): Draw =>
  (marks, look) => {
    const names = best.map(({ name }) => name);
    const left = marginFor(names, 110);
    return {
      height: best.length * ROW + 12,
      marginLeft: left,
      marginRight: 58,
      marginTop: 6,
      marginBottom: 6,
      x: { axis: null },
      y: { domain: names, axis: null, padding: 0.25 },
      marks: [
        marks.barX(best, { x: "worth", y: "name", fill: look.accent }),
        marks.text(best, { x: "worth", y: "name", text: "text", textAnchor: "start", dx: 5, fill: look.text }), // prettier-ignore
        marks.text(best, { y: "name", text: "name", frameAnchor: "left", textAnchor: "end", dx: -6, lineWidth: (left - 4) / 12, textOverflow: "ellipsis", fill: look.text }), // prettier-ignore
      ],
    };
  };

/** Places of the customers with the most, the greatest first, without putting all in order. */
export const greatest = (values: Float64Array, most: number): readonly number[] => {
  const best: number[] = [];
  const worth = (place: number): number => values[place] as number;
  for (let place = 0; place < values.length; place++) {
    const last = best[best.length - 1];
    if (best.length === most && last !== undefined && worth(place) <= worth(last)) continue;
    const at = best.findIndex((each) => worth(each) < worth(place));
    best.splice(at < 0 ? best.length : at, 0, place);
    best.length = Math.min(best.length, most);
  }
  return best;
};

/** The customers from whom most is to come: by value, or by purchases where amounts are not known. */
export function bestPicture(
  found: LifetimeFound,
  t: ValueLifetimeWords["best"],
  language: Language,
): ChartProps {
  const { count, percent, number } = language;
  const { names, alive, purchases, values, discounted } = found;
  const worth = values ?? discounted;
  const places = greatest(worth, MOST);
  const taken = new Map<string, number>();
  // Two customers of one name are two bars.
  const nameOf = (place: number): string => {
    const name = names[place] ?? "";
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  };
  const best = places.map((place): Best => {
    const own = worth[place] as number;
    return { name: nameOf(place), worth: own, text: values ? compactText(own, language) : number(own) }; // prettier-ignore
  });
  const all = worth.reduce((sum, each) => sum + each, 0);
  const top = best.reduce((sum, each) => sum + each.worth, 0);
  const facts = {
    count: count(best.length),
    share: percent(all > 0 ? top / all : 0),
    first: best[0]?.name ?? "",
  };
  return {
    name: values ? t.name(facts) : t.purchases(facts),
    draw: drawBest(best),
    figures: {
      headers: [t.customer, t.alive, t.expected, values ? t.value : t.discounted],
      rows: places.map((place, at) => [
        best[at]?.name ?? "",
        percent(alive[place] as number),
        number(purchases[place] as number),
        number(worth[place] as number),
      ]),
    },
  };
}
