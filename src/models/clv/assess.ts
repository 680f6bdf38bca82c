import type { Steps } from "../../rules";
import { derivatives, solver, STEP, type Target } from "../numeric/derivatives";

/** How unlikely positive parameters are, given as their logarithms. */
export type Unlikelihood = Target;

/** What to know of a fit before it is believed. */
export type FitFact =
  /** So few customers, or customers who bought again, that the parameters are hardly known. */
  | { readonly code: "few-customers"; readonly customers: number; readonly repeaters: number }
  /** The search ended before the top: the log-likelihood could grow by about so much. */
  | { readonly code: "not-converged"; readonly gain: number }
  /** Parameters that ran as far as they may: the customers do not tell them, as where all are alike. */
  | { readonly code: "at-limit"; readonly parameters: readonly string[] }
  /** The likelihood is flat around its top, so that there are no standard errors. */
  | { readonly code: "no-standard-errors" }
  /** Amounts differ so much that their mean does not exist (q of 1 or less): the mean of the customers stands for it. */
  | { readonly code: "no-mean" }
  /** Those who buy often spend more (or less) a purchase, which the gamma-gamma model takes for impossible. */
  | { readonly code: "amounts-follow-frequency"; readonly correlation: number };

/** What a fit says besides its parameters. */
export interface Fit<Name extends string> {
  readonly logLikelihood: number;
  /** By the observed information; null where it has no inverse. */
  readonly standardErrors: Readonly<Record<Name, number>> | null;
  readonly facts: readonly FitFact[];
}

/** What the surroundings of a top say of it. */
interface Assessment<Name extends string> {
  readonly relativeErrors: Readonly<Record<Name, number>> | null;
  readonly facts: readonly FitFact[];
}

/** How far from the top a search may end, in units of the log-likelihood. */
const CLOSE = 1e-4;

/**
 * Looks at the top that a search found, at the logarithms of its parameters: standard errors of the parameters as parts of their values, and whether it is a top.
 * The observed information is taken numerically.
 */
export function* assess<Name extends string>(
  names: readonly Name[],
  logs: readonly number[],
  unlikelihood: Unlikelihood,
  furthest: number,
): Steps<Assessment<Name>> {
  const limited = names.filter((_, k) => Math.abs(logs[k] as number) > furthest - 2 * STEP - 0.5);
  if (limited.length > 0)
    return {
      relativeErrors: null,
      facts: [{ code: "at-limit", parameters: limited }, { code: "no-standard-errors" }],
    };
  const { gradient, hessian } = yield* derivatives(unlikelihood, logs);
  const solve = solver(hessian);
  if (solve === null) return { relativeErrors: null, facts: [{ code: "no-standard-errors" }] };
  const gain = solve(gradient).reduce((sum, x, k) => sum + (x * (gradient[k] as number)) / 2, 0);
  const unit = (at: number): number[] => logs.map((_, k) => (k === at ? 1 : 0));
  const errors = names.map((name, k) => [name, Math.sqrt(solve(unit(k))[k] as number)] as const);
  return {
    relativeErrors: Object.fromEntries(errors) as Record<Name, number>,
    facts: gain > CLOSE ? [{ code: "not-converged", gain }] : [],
  };
}
