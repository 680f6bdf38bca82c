import {
  SIDES,
  type Binning,
  type Mode,
  type RfmOptions,
  type Scheme,
  type Side,
} from "../../../workbook";
import { numberIn } from "../purchases/Fields";

/** How borders between scores are found. */
export type BinningKind = Binning["kind"];

/** How customers are scored, as it was chosen. */
export interface RfmChoices {
  /** "2026-01-31"; "" for the last day of the list. */
  readonly asOf: string;
  readonly bins: number;
  readonly binning: BinningKind;
  /** Borders of the user's own, by side; a side without any is parted by quantiles. */
  readonly breaks: Readonly<Partial<Record<Side, readonly number[]>>>;
  readonly mode: Mode;
  readonly segments: string;
}

/** What is chosen before anybody has. */
export const initialChoices: RfmChoices = {
  asOf: "",
  bins: 5,
  binning: "quantile",
  breaks: {},
  mode: "rfm-R",
  segments: "ten",
};

/** Scores are digits. */
export const MOST_BREAKS = 8;

/** Borders as they are typed: "30, 60, 120"; undefined for anything else. */
export const breaksIn = (text: string): readonly number[] | undefined => {
  const parts = text
    .normalize("NFKC")
    .split(/[\s,;/、]+/)
    .filter((each) => each !== "");
  const numbers = parts.map(numberIn);
  const fits = numbers.length <= MOST_BREAKS && numbers.every(Number.isFinite);
  return fits ? numbers.sort((one, other) => one - other) : undefined;
};

/** The choices as options of the scores. */
export const optionsOf = ({ bins, binning, breaks, mode }: RfmChoices): RfmOptions => {
  const sides = SIDES.map((side): readonly [Side, Binning] => {
    const own = breaks[side] ?? [];
    if (binning === "breaks" && own.length > 0) return [side, { kind: "breaks", breaks: own }];
    return [side, { kind: binning === "width" ? "width" : "quantile", bins }];
  });
  return { mode, bins, sides: Object.fromEntries(sides) };
};

/** The tables of segments that a scheme has, by key; empty where there is no choice. */
export const segmentTables = ({ arguments: given }: Scheme) => {
  const argument = given.find(({ name }) => name === "segments");
  return argument?.type === "choice" ? argument.choices : [];
};
