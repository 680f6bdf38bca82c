/** What reading days and taking off refunds have shown about rows. */
export interface Noted {
  readonly refund: number[];
  readonly duplicate: number[];
  readonly returned: number[];
  /** Refunds of which something found no purchase, and how much of all of them. */
  readonly unmatched: number[];
  unmatchedAmount: number;
}

/** Nothing noted yet. */
export const nothingNoted = (): Noted => ({
  refund: [],
  duplicate: [],
  returned: [],
  unmatched: [],
  unmatchedAmount: 0,
});
