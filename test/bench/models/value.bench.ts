/**
 * Times customer value side by side: `npx tsx test/bench/models/value.bench.ts`.
 * What needs the published data is said to be skipped where they are not beside the project. Each figure is the best of five; the first run of all includes compiling the code.
 */
import {
  fitBgNbd,
  fitGammaGamma,
  fitParetoNbd,
  historiesOf,
  lifetimeValues,
  occasionsOf,
  rfm,
  segmenter,
  standingsOf,
  type Purchases,
} from "../../../src/models";
import { randomFrom } from "../../../src/models/numeric/random";
import { schemeNamed } from "../../../src/schemes";
import { cdnow, cdnowPurchases, hasReference } from "../../models/reference";

const time = (name: string, work: () => unknown): void => {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  console.log(
    `${name}: ${Math.min(...times).toFixed(0)} ms (first ${(times[0] ?? NaN).toFixed(0)})`,
  );
};

/** The same on published data. */
const timePublished = (name: string, work: () => unknown): void => {
  if (hasReference) time(name, work);
  else console.log(`${name}: skipped, the reference data are not beside the project`);
};

const scheme = schemeNamed("rfm");
if (!scheme.ok) throw new Error("rfm");
const sort = segmenter(scheme.value);
if (!sort.ok) throw new Error(sort.problem.code);

const value = (purchases: Purchases): void => {
  const occasions = occasionsOf(purchases);
  const scores = rfm(standingsOf(occasions));
  if (scores.ok) sort.value(scores.value);
  const horizon = { step: 365 / 7, steps: 10, rate: 0.1 };
  lifetimeValues(historiesOf(occasions, { unit: "week" }), {
    model: "bg-nbd",
    ahead: 52,
    horizon,
  });
};

/** Purchases of a tenth as many customers, with a seed. */
const made = (rows: number): Purchases => {
  const random = randomFrom(1);
  const customers = Math.floor(rows / 10);
  const state = new Uint8Array(rows);
  const numbers = (most: () => number) => Float64Array.from({ length: rows }, most);
  const shared = { state, problems: new Map() };
  return {
    customer: {
      ...shared,
      type: "text",
      dictionary: Array.from({ length: customers }, (_, k) => `C${k}`),
      values: Uint32Array.from({ length: rows }, () => random() ** 2 * customers),
    },
    date: { ...shared, type: "date", values: numbers(() => 45_000 + Math.floor(random() * 730)) },
    amount: {
      ...shared,
      type: "number",
      values: numbers(() => Math.round(random() * 1e4 - 300) / 100),
    },
  };
};

const { repeats, recency, age, average } = cdnow();
timePublished("BG/NBD, 2,357 customers", () => fitBgNbd({ repeats, recency, age }));
timePublished("Pareto/NBD, 2,357 customers", () => fitParetoNbd({ repeats, recency, age }));
timePublished("Gamma-Gamma, 2,357 customers", () => fitGammaGamma({ repeats, average }));
const purchases = cdnowPurchases();
timePublished("CDNOW, 69,659 purchases: customers, RFM, tiers, BG/NBD, Gamma-Gamma, values", () =>
  value(purchases),
);
const million = made(1_000_000);
time("1,000,000 purchases to 100,000 customers", () => occasionsOf(million));
const occasions = occasionsOf(million);
time("RFM and segments of 100,000 customers", () => {
  const scores = rfm(standingsOf(occasions));
  if (scores.ok) sort.value(scores.value);
});
time("1,000,000 purchases, everything", () => value(million));
