import {
  headerText,
  proposeSchemes,
  fitsUnasked,
  type CallParameter,
  type Cell,
  type Proposal,
  type Scheme,
  type Signature,
} from "../../workbook";
import { preferredFirst } from "../grade/preferredFirst";

/** For a parameter: the index of a column, what is typed or chosen, or nothing where it is left out. */
export type Pick =
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "out" };

/** By parameter what the user has picked. */
export type Picks = Readonly<Record<string, Pick>>;

const OUT: Pick = { kind: "out" };

/** What stands for a parameter before the user says otherwise: the column whose header says it. */
const guessed = (parameter: CallParameter, headers: readonly Cell[]): Pick => {
  if (parameter.kind !== "column") return OUT;
  const column = headers.findIndex((header) => parameter.like.test(headerText(header)));
  return column < 0 ? OUT : { kind: "column", column };
};

/** All parameters with what stands for them, the user's word before the guess. */
export const pickedOf = (
  { parameters }: Signature,
  headers: readonly Cell[],
  picks: Picks,
): Picks =>
  Object.fromEntries(parameters.map((one) => [one.name, picks[one.name] ?? guessed(one, headers)]));

/** The same as a formula takes them. */
export const chosenOf = (
  picked: Picks,
): {
  readonly columns: Readonly<Record<string, number>>;
  readonly typed: Readonly<Record<string, string>>;
} => {
  const all = Object.entries(picked);
  return {
    columns: Object.fromEntries(
      all.flatMap(([name, pick]) => (pick.kind === "column" ? [[name, pick.column]] : [])),
    ),
    typed: Object.fromEntries(
      all.flatMap(([name, pick]) => (pick.kind === "typed" ? [[name, pick.text]] : [])),
    ),
  };
};

const suits = (
  scheme: Scheme,
  of: Extract<CallParameter, { readonly kind: "scheme" }>["of"],
): boolean => {
  const policies = scheme.tiers.flatMap(({ policy }) => policy ?? []);
  if (of === "rhythm") return policies.some(({ cadence }) => cadence !== undefined);
  return of === "graded" || policies.length > 0;
};

/** The schemes that a function takes: those that fit the table first where it grades, and which of them to begin with; `preferred` is the user's own. */
export function schemesFor(
  signature: Signature,
  schemes: readonly Scheme[],
  headers: readonly Cell[],
  preferred: string | null,
): { readonly proposals: readonly Proposal[]; readonly first: string | null } {
  const asked = signature.parameters.find((one) => one.kind === "scheme");
  if (asked === undefined) return { proposals: [], first: null };
  const suitable = schemes.filter((scheme) => suits(scheme, asked.of));
  const proposals = preferredFirst(proposeSchemes(headers, suitable), preferred);
  const [best] = proposals;
  const fits = asked.of === "graded" && best !== undefined && fitsUnasked(best);
  return { proposals, first: fits ? best.scheme.id : asked.usual };
}
