import fc from "fast-check";
import {
  fitParetoNbd,
  paretoAlive,
  paretoProbability,
  paretoPurchases,
  paretoResidual,
  type Histories,
  type ParetoParameters,
} from "../../../src/models";
import { paretoLogLikelihood } from "../../../src/models/clv/paretoLikelihood";
import { integrate } from "../../../src/models/numeric/integrate";
import { randomFrom } from "../../../src/models/numeric/random";
import { atOnce } from "../../../src/rules";
import { cdnow, withReference } from "../reference";

type Four = readonly [number, number, number, number];
const parametersOf = ([r, alpha, s, beta]: Four): ParetoParameters => ({ r, alpha, s, beta });
// As the manual of the R package BTYD rounds them; times in weeks.
const manual = parametersOf([0.55, 10.56, 0.61, 11.64]);

const fitted = (histories: Histories) => {
  const found = fitParetoNbd(histories);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

withReference("CDNOW by Pareto/NBD", () => {
  const { repeats, recency, age } = cdnow();
  const model = fitted({ repeats, recency, age });

  test.each([
    ["r", 0.553],
    ["alpha", 10.578],
    ["s", 0.606],
    ["beta", 11.669],
  ] as const)("%s is %s", (name, published) =>
    expect(Math.abs(model[name] - published)).toBeLessThan(1e-2),
  );

  test("the log-likelihood is that of an independent fit", () =>
    expect(model.logLikelihood).toBeCloseTo(-9594.97393, 4));

  test("a frequent customer's expectation and probability are those published", () => {
    expect(Math.abs(paretoPurchases(model, 52, 26, 30.86, 31) - 25.4549)).toBeLessThan(1e-2);
    expect(paretoAlive(model, 26, 30.86, 31)).toBeCloseTo(0.997918, 5);
  });

  test("a customer within nine weeks buys as an independent fit says", () => {
    expect(paretoPurchases(model, 1, 0, 0, 0)).toBeCloseTo(0.05100654, 6);
    expect(paretoPurchases(model, 9, 0, 0, 0)).toBeCloseTo(0.39133755, 6);
  });

  test("the fit has reached its top and has standard errors", () => {
    expect(model.facts).toEqual([]);
    expect(Object.values(model.standardErrors ?? {}).every((each) => each > 0)).toBe(true);
  });
});

test("expectations of a new customer are those of the manual of BTYD", () => {
  const published = [
    0, 0.05077821, 0.09916088, 0.14542507, 0.1897993, 0.23247466, 0.27361274, 0.31335159,
    0.35181024, 0.38909211,
  ];
  published.forEach((expected, t) =>
    expect(paretoPurchases(manual, t, 0, 0, 0)).toBeCloseTo(expected, 8),
  );
});

// Integrated with 30 digits (mpmath) over the moment of going.
test.each([
  [[0.55, 10.56, 0.61, 11.64], 26, 30.86, 31, -39.13824882969, 0.997903551977],
  [[0.55, 10.56, 0.61, 11.64], 0, 0, 38.86, -0.51716295083916, 0.293219764465],
  [[0.5, 0.001, 0.8, 50], 3, 10, 40, -14.005794835124, 0.110706905028],
  [[0.5, 50, 0.8, 0.001], 0, 0, 40, -0.00031108386535394, 0.00015518229508],
  [[2, 5, 3, 5], 4, 10, 40, -12.636281188271, 0.000152400304801],
  [[0.1, 100, 20, 3000], 200, 300, 310, -348.10818658524, 0.360415298545],
  [[0.01, 0.5, 0.02, 0.4], 1, 0.1, 500, -7.9088141920375, 0.0439947438256],
] as const)("likelihood and P(alive) hold for %j, %s repeats", (four, x, tx, t, log, alive) => {
  const one = {
    repeats: Float64Array.of(x),
    recency: Float64Array.of(tx),
    age: Float64Array.of(t),
  };
  expect(atOnce(paretoLogLikelihood(parametersOf(four), one))).toBeCloseTo(log, 9);
  expect(paretoAlive(parametersOf(four), x, tx, t) / alive).toBeCloseTo(1, 8);
});

test.each([
  [[0.55, 10.56, 0.61, 11.64], 0, 39, 0.5959380695979],
  [[0.55, 10.56, 0.61, 11.64], 3, 39, 0.04868741005629],
  [[0.55, 10.56, 0.61, 11.64], 20, 39, 0.0002554626912831],
  [[3, 0.01, 0.5, 100], 5, 1, 4.422616595922e-5],
  [[0.2, 50, 8, 0.5], 2, 100, 5.640036861349e-7],
] as const)("the probability by %j of %s purchases in %s is %s", (four, n, t, expected) =>
  expect(paretoProbability(parametersOf(four), n, t) / expected).toBeCloseTo(1, 10),
);

// Fader, Hardie and Lee's formula with Tricomi's function, with 30 digits.
test.each([
  [[0.55, 10.56, 0.61, 11.64], 0.0027, 7, 35, 38, 21.12991505146],
  [[0.55, 10.56, 1, 11.64], 0.0027, 0, 0, 38, 0.1523666036766],
  [[0.55, 10.56, 3.2, 11.64], 0.2, 1, 5, 38, 0.0009601006014703],
] as const)("discounted residual purchases by %j at %s", (four, rate, x, tx, t, expected) =>
  expect(paretoResidual(parametersOf(four), rate, x, tx, t) / expected).toBeCloseTo(1, 10),
);

const parameters: fc.Arbitrary<ParetoParameters> = fc.record({
  r: fc.double({ min: 0.05, max: 10, noNaN: true }),
  alpha: fc.double({ min: 0.05, max: 200, noNaN: true }),
  s: fc.double({ min: 0.05, max: 10, noNaN: true }),
  beta: fc.double({ min: 0.05, max: 200, noNaN: true }),
});
const age = fc.double({ min: 1, max: 500, noNaN: true });
const part = fc.double({ min: 0, max: 1, noNaN: true });

test("P(alive) is what integrating over the moment of going gives", () =>
  fc.assert(
    fc.property(parameters, fc.integer({ min: 0, max: 30 }), age, part, (model, x, t, share) => {
      const { r, alpha, s, beta } = model;
      const tx = x === 0 ? 0 : share * t;
      const rate = (u: number) =>
        Math.exp(
          (r + x) * Math.log((alpha + t) / (alpha + u)) +
            s * Math.log((beta + t) / (beta + u)) -
            Math.log(beta + u),
        );
      const gone = s * integrate(rate, tx, t);
      expect(paretoAlive(model, x, tx, t)).toBeCloseTo(1 / (1 + gone), 8);
    }),
  ));

test("expectations do not jump where s is 1", () => {
  const at = (s: number) => paretoPurchases({ ...manual, s }, 39, 2, 30, 38);
  expect(at(1)).toBeCloseTo((at(1 - 1e-5) + at(1 + 1e-5)) / 2, 8);
});

test("probabilities of all numbers add up to 1, and their mean is the expectation", () => {
  const many = Array.from({ length: 300 }, (_, n) => paretoProbability(manual, n, 39));
  expect(many.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
  expect(many.reduce((sum, p, n) => sum + n * p, 0)).toBeCloseTo(
    paretoPurchases(manual, 39, 0, 0, 0),
    8,
  );
});

test("a fit finds the parameters that customers were made by, within its standard errors", () => {
  const random = randomFrom(7);
  const exponential = (rate: number) => -Math.log(1 - random()) / rate;
  // A gamma of shape 1 is an exponential: rates of buying and of going differ by customer.
  const rows = Array.from({ length: 3000 }, () => {
    const [buying, going] = [exponential(10), exponential(30)];
    const until = Math.min(100, exponential(going));
    let [repeats, last] = [0, 0];
    for (let at = exponential(buying); at < until; at += exponential(buying)) {
      repeats++;
      last = at;
    }
    return [repeats, last] as const;
  });
  const model = fitted({
    repeats: Float64Array.from(rows, ([x]) => x),
    recency: Float64Array.from(rows, ([, tx]) => tx),
    age: new Float64Array(rows.length).fill(100),
  });
  const truth = { r: 1, alpha: 10, s: 1, beta: 30 };
  for (const name of ["r", "alpha", "s", "beta"] as const)
    expect(Math.abs(model[name] - truth[name])).toBeLessThan(
      3 * (model.standardErrors?.[name] ?? 0),
    );
});

test("too few customers, or too few who bought again, are said", () => {
  const none = new Float64Array(9);
  expect(fitParetoNbd({ repeats: none, recency: none, age: none })).toMatchObject({
    problem: { code: "too-few-customers", got: 9, min: 10 },
  });
  const once = new Float64Array(50);
  expect(fitParetoNbd({ repeats: once, recency: once, age: once.map(() => 90) })).toMatchObject({
    problem: { code: "too-few-customers", got: 0, min: 3 },
  });
});

test("customers who are all alike get finite answers, and are said not to tell the parameters", () => {
  const all = (value: number) => new Float64Array(12).fill(value);
  const model = fitted({ repeats: all(3), recency: all(60), age: all(90) });
  expect(Number.isFinite(paretoPurchases(model, 365, 3, 60, 90))).toBe(true);
  expect(model.facts.length).toBeGreaterThan(0);
});
