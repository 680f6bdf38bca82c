import { readColumn, shown, type Cell } from "../../cells";
import {
  CellState,
  inLocale,
  inputsOf,
  type Choice,
  type Input,
  type Locale,
  type Tier,
} from "../../rules";
import { problemText } from "../../text";
import { errorOf, errorSaying } from "../cell/error";
import { languageOf } from "../cell/language";
import { locale } from "../cell/locale";
import { compiledNow } from "../clients/graders";
import type { Served } from "../schemes/given";

/** A tier that a cell names, and the language in which it does. */
export interface NamedTier {
  readonly tier: Tier;
  readonly language: Locale;
}

/** A text that stands for a tier. */
interface Name {
  readonly tier: Tier;
  readonly choice: Choice;
}

const NONE = { zh: [], en: [] };
const nameOf = (tier: Tier): Name => ({
  tier,
  choice: { key: tier.key, label: tier.label, synonyms: NONE },
});

/**
 * The answers by which a scheme grades where it reads one choice alone, last contacts aside: whoever is called back as "A" has the tier
 * "every month", and sheets hold the "A".
 */
const answersOf = ({ scheme }: Served): readonly Name[] => {
  if (scheme === null) return [];
  const inputs = inputsOf(scheme).filter(({ key }) => key !== scheme.contact);
  const [input] = inputs;
  if (inputs.length !== 1 || !input?.choices) return [];
  const { choices } = input;
  const keys = choices.map(({ key }) => key);
  const columns = { [input.key]: readColumn(input, keys) };
  // A scheme that asks a model has more than one input: this one is there at once.
  const { tier: graded } = compiledNow(scheme)!.grader.grade({ rows: keys.length, columns }, {});
  return choices.flatMap((choice, row) => {
    const tier = scheme.tiers[graded[row] ?? -1];
    return tier ? [{ tier, choice }] : [];
  });
};

/** The names of a scheme's tiers as an input to read; a name that stands twice means the first. */
const inputOf = (names: readonly Name[]): Input => ({
  key: "tier",
  label: { zh: "等级", en: "Tier" },
  synonyms: NONE,
  type: "choice",
  choices: names.map(({ choice }) => choice),
  blank: "unknown",
});

/** What a tier cannot be named by, as the error that lists what it can. */
const unknown = (got: string, names: readonly Name[]): CustomFunctions.Error => {
  const choices = [...new Set(names.map(({ choice }) => inLocale(choice.label, locale())))];
  // Looked up and not found: #N/A, as of every lookup in a sheet, although the same text among a customer's cells would be bad input.
  return errorSaying(problemText({ code: "not-a-choice", got, choices }, locale()), []);
};

/**
 * Reads the tiers that cells name by label in either language, by key, or by the answer that leads to them; null for a blank.
 * Only tiers that state what is asked for count: any other text, also a tier that does not, is the error #N/A with the names of those that do.
 */
export const readTiers = (
  served: Served,
  cells: readonly Cell[],
  states: (tier: Tier) => boolean,
): readonly (NamedTier | CustomFunctions.Error | null)[] => {
  const all = [...served.tiers.map(nameOf), ...answersOf(served)];
  const stating = all.filter(({ tier }) => states(tier));
  const { state, values, problems } = readColumn(inputOf(all), cells);
  return cells.map((cell, row) => {
    if (state[row] === CellState.blank) return null;
    const problem = problems.get(row);
    if (problem?.code === "cell-error") return errorOf(problem);
    const found = all[values[row] ?? -1];
    if (problem || !found || !states(found.tier)) return unknown(shown(cell), stating);
    return { tier: found.tier, language: languageOf(shown(cell), found.choice.label) };
  });
};
