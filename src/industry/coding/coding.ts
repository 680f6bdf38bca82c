import type { TaxonomyId } from "../catalogue";
import type { Crosswalk } from "../crosswalk/map";
import { nearestLevel, type Level } from "../level";
import { DEFAULT_THRESHOLD, languageOf, predict, type TextModel } from "../model";
import type { Taxonomy } from "../taxonomy";
import { spread, type Likely } from "./spread";
import { codeTold, NOTHING, type Coding, type CodingOptions } from "./told";

/** What coding needs beside the texts. */
export interface CodingKnowledge {
  readonly model: (language: "zh" | "en") => TextModel;
  /** From a model's taxonomy to the asked one. */
  readonly crosswalk: (from: TaxonomyId, to: TaxonomyId) => Crosswalk;
}

/** The least confidence of an answer where none is asked for. */
export const LEAST_CONFIDENCE = DEFAULT_THRESHOLD;

const MOST = 3;
/** The levels that may answer, the deepest first. */
const levelsUpTo = ({ levels }: Taxonomy, deepest: Level | undefined): readonly Level[] => {
  const last =
    deepest === undefined ? levels.length - 1 : levels.indexOf(nearestLevel(levels, deepest));
  return levels.slice(0, last + 1).reverse();
};

/** Codes a text by the model alone, at the deepest level at which its confidence holds; or not at all, with the candidates. */
export const codeByModel = (
  text: string,
  { taxonomy, level, threshold = LEAST_CONFIDENCE, explain = true }: CodingOptions,
  { model, crosswalk }: CodingKnowledge,
): Coding => {
  const language = languageOf(text);
  if (language === undefined) return NOTHING;
  const read = model(language);
  const { levels, words } = predict(read, text, { threshold, explain });
  const way = crosswalk(read.taxonomy as TaxonomyId, taxonomy.id);
  let above: readonly Likely[] = [];
  for (const each of levelsUpTo(taxonomy, level)) {
    const likely = spread(levels, way, each);
    const [best] = likely;
    const candidates = likely.slice(0, MOST);
    if (best && best.confidence >= threshold)
      return { found: best.found, confidence: best.confidence, how: "model", candidates, words };
    if (above.length === 0) above = candidates;
  }
  const confidence = above[0]?.confidence ?? 0;
  return { ...NOTHING, confidence, candidates: above, words };
};

/**
 * Codes a text into a taxonomy: by what somebody corrected, by a code or an exact name in it, by words that leave no doubt, otherwise by the model, at the deepest level at
 * which its confidence holds; or not at all, with the candidates. Never throws, whatever the text.
 */
export const codeText = (
  text: string,
  options: CodingOptions,
  knowledge: CodingKnowledge,
): Coding => codeTold(text, options) ?? codeByModel(text, options, knowledge);

/** Codes texts, each different one once. */
export const coderOf = (
  options: CodingOptions,
  knowledge: CodingKnowledge,
): ((text: string) => Coding) => {
  const known = new Map<string, Coding>();
  return (text) => {
    const found = known.get(text) ?? codeText(text, options, knowledge);
    known.set(text, found);
    return found;
  };
};
