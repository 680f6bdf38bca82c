import type { Curve } from "./format";

/** What a raw probability proved to be worth: straight lines between the points of the curve. */
export const worth = ({ raw, real }: Curve, share: number): number => {
  if (raw.length === 0) return share;
  let at = 0;
  while (at < raw.length && raw[at]! < share) at++;
  if (at === 0) return real[0]! * (raw[0]! > 0 ? share / raw[0]! : 1);
  if (at === raw.length) return real[at - 1]!;
  const part = (share - raw[at - 1]!) / (raw[at]! - raw[at - 1]!);
  return real[at - 1]! + part * (real[at]! - real[at - 1]!);
};
