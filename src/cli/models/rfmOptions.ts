import type { Messages } from "../../text";
import { SIDES, type Binning, type Mode, type Side } from "../../workbook";
import { Fault } from "../fault";
import type { CommandHelp } from "../help";
import { parseOptions, type Given } from "../options";
import { inputOptions, modelInput, outputOptions, type ModelInput } from "./input";
import { choiceOption, numberOption } from "./numbers";

/** What a hint leads to. */
export const RFM = "models rfm";

/** The help of `models rfm`. */
export const rfmHelp = ({ models }: Messages): CommandHelp => ({
  name: RFM,
  arguments: "IN.xlsx|csv [--as-of DATE] [--out OUT.xlsx]",
  options: [
    ...inputOptions.map((option) =>
      option.name === "as-of" ? ({ ...option, words: "customersAsOf" } as const) : option,
    ),
    { name: "bins", value: "N", words: "bins" },
    { name: "binning", value: "KIND", words: "binning" },
    { name: "breaks", value: "SIDE=N,N", repeatable: true, words: "breaks" },
    { name: "mode", value: "rfm-R|plain", words: "mode" },
    { name: "segments", value: "TABLE", words: "segments" },
    ...outputOptions,
  ],
  example: "clientele models rfm orders.xlsx --as-of 2026-01-31 --segments eight --out rfm.xlsx",
  notes: `${models.cli.jsonShape.rfm}\n\n${models.cli.exits}`,
});

/** What `models rfm` was asked to do. */
export interface RfmOptionsAsked extends ModelInput {
  readonly mode: Mode;
  readonly bins: number;
  readonly sides: Partial<Readonly<Record<Side, Binning>>>;
  readonly segments: "ten" | "wide" | "eight";
}

const breaksOf = (given: Given, words: Messages): readonly (readonly [Side, Binning])[] =>
  (given.options.get("breaks") ?? []).map((got) => {
    const [name = "", list = ""] = got.split("=");
    const side = SIDES.find((each) => each === name.trim().toLowerCase());
    const breaks = list
      .normalize("NFKC")
      .split(/[\s,;/、]+/)
      .filter((each) => each !== "")
      .map(Number);
    if (side === undefined || breaks.length === 0 || !breaks.every(Number.isFinite))
      throw new Fault(words.models.cli.fault.badBreaks({ got }), RFM);
    return [side, { kind: "breaks", breaks }];
  });

/** Reads the arguments of `models rfm`; null where only its help is asked for. Throws a Fault that says what to do. */
export const rfmOptions = (args: readonly string[], words: Messages): RfmOptionsAsked | null => {
  const given = parseOptions(RFM, args, rfmHelp(words).options, words);
  if (given.options.has("help")) return null;
  const input = modelInput(RFM, given, words);
  const bins = Math.round(numberOption(given, "bins", 5, [1, 9], RFM, words));
  const kind = choiceOption(given, "binning", ["quantile", "width"], RFM, words);
  const all = SIDES.map((side): readonly [Side, Binning] => [side, { kind, bins }]);
  return {
    ...input,
    bins,
    mode: choiceOption(given, "mode", ["rfm-R", "plain"], RFM, words),
    sides: Object.fromEntries([...all, ...breaksOf(given, words)]),
    segments: choiceOption(given, "segments", ["ten", "wide", "eight"], RFM, words),
  };
};
