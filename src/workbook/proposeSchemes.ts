import { mapHeaders, type Cell } from "../cells";
import { inputsOf, type Scheme } from "../rules";
import type { Customers } from "./customers";
import { inPieces, type Host } from "./pace";

/** How well a table serves a scheme: "7 of 9 inputs". */
export interface Proposal {
  readonly scheme: Scheme;
  /** Inputs with a column. */
  readonly found: number;
  /** Inputs that there are; those of a precondition count only where one of them has a column. */
  readonly total: number;
  /** Keys of inputs without a column. */
  readonly absent: readonly string[];
  /** Those of them that are needed for a grade. */
  readonly missing: readonly string[];
  /** Reads personal attributes: to be found by whoever looks for it, and never put forward. */
  readonly personal: boolean;
}

const proposal = (headers: readonly Cell[], scheme: Scheme): Proposal => {
  const mapping = mapHeaders(inputsOf(scheme), headers);
  const { precondition, ...plain } = scheme;
  const own = inputsOf(plain).map(({ key }) => key);
  const asked = precondition === undefined ? [] : inputsOf(precondition.scheme);
  const extra = asked.map(({ key }) => key).filter((key) => !own.includes(key));
  const has = (key: string): boolean => key in mapping.columns;
  const counted = extra.some(has) ? [...own, ...extra] : own;
  return {
    scheme,
    found: counted.filter(has).length,
    total: counted.length,
    absent: counted.filter((key) => !has(key)),
    missing: mapping.missing.filter((key) => counted.includes(key)),
    personal: scheme.personal !== undefined,
  };
};

/**
 * Whether a table has all that a scheme needs, and at least half of what it reads: where every blank means something, one column of ten would grade everybody,
 * and say nothing.
 */
export const fits = ({ found, total, missing }: Proposal): boolean =>
  found > 0 && missing.length === 0 && found * 2 >= total;

/** Whether a scheme fits a table and may be put forward unasked. */
export const fitsUnasked = (one: Proposal): boolean => fits(one) && !one.personal;

/**
 * Schemes that fit first, then by the share of inputs found, then by their number: nine of nine fit better than one of one. Those that read personal attributes
 * come behind all that have an input in the table.
 */
const better = (a: Proposal, b: Proposal): number =>
  Number(a.found === 0) - Number(b.found === 0) ||
  Number(a.personal) - Number(b.personal) ||
  Number(fits(b)) - Number(fits(a)) ||
  b.found / b.total - a.found / a.total ||
  b.found - a.found;

/** All schemes by how many of their inputs a table with these headers has, best first; equals in the order given. */
export const proposeSchemes = (
  headers: readonly Cell[],
  schemes: readonly Scheme[],
): readonly Proposal[] => schemes.map((scheme) => proposal(headers, scheme)).sort(better);

/** What `proposeSchemes` gives, with turns for the screen: the first time all inputs of all schemes have to be given their names. */
export const proposeInPieces = async (
  headers: readonly Cell[],
  schemes: readonly Scheme[],
  host: Host,
): Promise<readonly Proposal[]> => {
  const proposals: Proposal[] = [];
  await inPieces(host, schemes.length, (at) => {
    const scheme = schemes[at];
    if (scheme !== undefined) proposals.push(proposal(headers, scheme));
  });
  return proposals.sort(better);
};

/** Whether a header says anything to a scheme. */
export const saysAnything = (headers: readonly Cell[], scheme: Scheme): boolean =>
  proposal(headers, scheme).found > 0;

/** Of several blocks the one whose headers serve a scheme best; the first of equals, undefined where there is none. */
export const bestCustomers = (found: readonly Customers[], scheme: Scheme): Customers | undefined =>
  found
    .map((customers) => ({ customers, fit: proposal(customers.region.headers, scheme) }))
    .sort((a, b) => better(a.fit, b.fit))[0]?.customers;
