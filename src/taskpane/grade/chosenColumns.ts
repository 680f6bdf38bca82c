import { resultKindsOf, type ResultKind, type Scheme } from "../../workbook";

/** Which columns the user wants and which not; what is not said is the scheme's to decide. */
export type SaidColumns = Readonly<Partial<Record<ResultKind, boolean>>>;

/** Whether a column is written unless the user says otherwise: tier and reason; of a scheme without tiers what it computes, of a split everybody's share. */
const isUsual = (scheme: Scheme, kind: ResultKind): boolean => {
  if (kind === "tier" || kind === "why") return true;
  if (kind === "score") return scheme.tiers.length === 0;
  return kind.startsWith("more:") && scheme.method.kind === "split";
};

/** The columns that will be written, in the order in which they are. */
export const chosenColumns = (scheme: Scheme, said: SaidColumns): readonly ResultKind[] =>
  resultKindsOf(scheme).filter((kind) => said[kind] ?? isUsual(scheme, kind));

/** What was said where these columns were chosen and no others; nothing where none are known. */
export const saidColumns = (scheme: Scheme, chosen: readonly ResultKind[]): SaidColumns =>
  chosen.length === 0
    ? {}
    : Object.fromEntries(resultKindsOf(scheme).map((kind) => [kind, chosen.includes(kind)]));
