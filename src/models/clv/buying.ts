import { ok, type Outcome } from "../../rules";
import type { Fit } from "./assess";
import { expectedPurchases, fitBgNbd, probabilityAlive, purchasesProbability } from "./bgNbd";
import type { Histories } from "./histories";
import type { BuyingParameters } from "./likelihood";
import type { ParetoParameters } from "./paretoLikelihood";
import {
  fitParetoNbd,
  paretoAlive,
  paretoProbability,
  paretoPurchases,
  paretoResidual,
} from "./paretoNbd";

/** The models of how often customers buy and when they stop. */
export const BUYING_MODELS = ["bg-nbd", "pareto-nbd"] as const;
export type BuyingModel = (typeof BUYING_MODELS)[number];

/** What a model says of customers, whichever it is; times in the unit of its parameters. */
export interface Buying {
  readonly model: BuyingModel;
  readonly parameters: Readonly<Record<string, number>>;
  /** The probability that a customer still buys. */
  readonly alive: (repeats: number, recency: number, age: number) => number;
  /** Purchases to expect of a customer in the next `time` units; of a new one where the history is all 0. */
  readonly purchases: (time: number, repeats: number, recency: number, age: number) => number;
  /** The probability of exactly so many repeat purchases within `time` units of the first. */
  readonly probability: (repeats: number, time: number) => number;
  /** Purchases in all time to come, discounted continuously; only where there is a closed form. */
  readonly residual?: (rate: number, repeats: number, recency: number, age: number) => number;
}

/** A BG/NBD model by its parameters. */
export const bgNbdOf = ({ r, alpha, a, b }: BuyingParameters): Buying => {
  const parameters = { r, alpha, a, b };
  return {
    model: "bg-nbd",
    parameters,
    alive: (...history) => probabilityAlive(parameters, ...history),
    purchases: (time, ...history) => expectedPurchases(parameters, time, ...history),
    probability: (repeats, time) => purchasesProbability(parameters, repeats, time),
  };
};

/** A Pareto/NBD model by its parameters. */
export const paretoNbdOf = ({ r, alpha, s, beta }: ParetoParameters): Buying => {
  const parameters = { r, alpha, s, beta };
  return {
    model: "pareto-nbd",
    parameters,
    alive: (...history) => paretoAlive(parameters, ...history),
    purchases: (time, ...history) => paretoPurchases(parameters, time, ...history),
    probability: (repeats, time) => paretoProbability(parameters, repeats, time),
    residual: (rate, ...history) => paretoResidual(parameters, rate, ...history),
  };
};

/** A model of buying with what its fit says. */
export interface FittedBuying extends Buying {
  readonly fit: Fit<string>;
}

/** Fits one of the models. Problem: `too-few-customers`. */
export const fitBuying = (model: BuyingModel, histories: Histories): Outcome<FittedBuying> => {
  if (model === "bg-nbd") {
    const found = fitBgNbd(histories);
    return found.ok ? ok({ ...bgNbdOf(found.value), fit: found.value }) : found;
  }
  const found = fitParetoNbd(histories);
  return found.ok ? ok({ ...paretoNbdOf(found.value), fit: found.value }) : found;
};
