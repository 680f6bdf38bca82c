import { fitsUnasked, type Proposal } from "../../workbook";

/** Proposals with the scheme first that the user wants by default, where it fits the table. */
export function preferredFirst(
  proposals: readonly Proposal[],
  preferred: string | null,
): readonly Proposal[] {
  const wanted = proposals.find((one) => one.scheme.id === preferred && fitsUnasked(one));
  return wanted === undefined ? proposals : [wanted, ...proposals.filter((one) => one !== wanted)];
}
