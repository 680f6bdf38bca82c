import type { Messages } from "../../text";
import { BUYING_MODELS, DAYS, type BuyingModel, type TimeUnit } from "../../workbook";
import type { CommandHelp } from "../help";
import { parseOptions } from "../options";
import { inputOptions, modelInput, outputOptions, type ModelInput } from "./input";
import { choiceOption, dayOption, numberOption } from "./numbers";

/** What a hint leads to. */
export const CLV = "models clv";

/** The help of `models clv`. */
export const clvHelp = ({ models }: Messages): CommandHelp => ({
  name: CLV,
  arguments: "IN.xlsx|csv [--unit week] [--holdout DATE] [--out OUT.xlsx]",
  options: [
    ...inputOptions,
    { name: "unit", value: "UNIT", words: "unit" },
    { name: "holdout", value: "DATE", words: "holdout" },
    { name: "model", value: "MODEL", words: "buyingModel" },
    { name: "ahead", value: "N", words: "ahead" },
    { name: "discount", value: "RATE", words: "discount" },
    { name: "years", value: "N", words: "years" },
    { name: "margin", value: "SHARE", words: "margin" },
    ...outputOptions,
  ],
  example: "clientele models clv orders.xlsx --unit week --holdout 2025-06-30 --out values.xlsx",
  notes: `${models.cli.jsonShape.clv}\n\n${models.cli.exits}`,
});

/** What `models clv` was asked to do. */
export interface ClvOptionsAsked extends ModelInput {
  readonly unit: TimeUnit;
  /** The last day of calibration. */
  readonly holdout?: number;
  readonly model: BuyingModel;
  /** Units that expected purchases look ahead; a year where it was not said. */
  readonly ahead: number;
  readonly aheadGiven: boolean;
  readonly years: number;
  /** A year in the unit. */
  readonly year: number;
  readonly rate: number;
  readonly margin: number;
}

/** Days of a year, as the scheme `clv-model` counts them. */
const YEAR = 365;

/** Reads the arguments of `models clv`; null where only its help is asked for. Throws a Fault that says what to do. */
export const clvOptions = (args: readonly string[], words: Messages): ClvOptionsAsked | null => {
  const given = parseOptions(CLV, args, clvHelp(words).options, words);
  if (given.options.has("help")) return null;
  const input = modelInput(CLV, given, words);
  const unit = choiceOption(given, "unit", ["week", "day", "month"], CLV, words);
  const year = YEAR / DAYS[unit];
  const holdout = dayOption(given, "holdout", CLV, words);
  const number = (name: string, otherwise: number, bounds: readonly [number, number]): number =>
    numberOption(given, name, otherwise, bounds, CLV, words);
  return {
    ...input,
    unit,
    year,
    model: choiceOption(given, "model", [...BUYING_MODELS], CLV, words),
    ahead: number("ahead", year, [0, 1e6]),
    aheadGiven: given.options.has("ahead"),
    years: Math.round(number("years", 10, [1, 100])),
    rate: number("discount", 0.1, [0, 10]),
    margin: number("margin", 1, [0, 1]),
    ...(holdout !== undefined && { holdout }),
  };
};
