import { isBareName } from "./company";
import { worth } from "./curve";
import type { TextModel } from "./decode";
import { wordsFor, type Word } from "./explain";
import { readable } from "./features";
import type { Curve } from "./format";
import { knownFeatures, scoreNodes, type Known } from "./score";
import { normaliseText } from "./text";
import { treeOf, type Likely, type Tree } from "./tree";

/** The levels that a model answers at, from the top down. */
export const MODEL_LEVELS = ["section", "division", "group", "class"] as const;
export type ModelLevel = (typeof MODEL_LEVELS)[number];

/** A code that a text may mean; confidence is the share of such answers that proved right. */
export interface Candidate {
  readonly code: string;
  readonly confidence: number;
}

/** What a model makes of a text. */
export interface Prediction {
  readonly taxonomy: string;
  /** The deepest level at which the confidence held; null where none did. */
  readonly level: ModelLevel | null;
  readonly code: string | null;
  /** Of the answer; of the best candidate where there is none. */
  readonly confidence: number;
  /** The three best at the answer's level, best first; divisions where there is no answer. Empty where the text says nothing. */
  readonly candidates: readonly Candidate[];
  /** The same at every level, with up to `HOW_MANY` likely codes each. */
  readonly levels: Readonly<Record<ModelLevel, readonly Candidate[]>>;
  /** The words that decided for the best candidate; empty unless asked for. */
  readonly words: readonly Word[];
}

export interface PredictOptions {
  /** The least confidence of an answer; 0.66 when absent. */
  readonly threshold?: number;
  /** The deepest level wanted; class when absent. */
  readonly deepest?: ModelLevel;
  /** Whether the words that decided are wanted; true when absent. They cost about a third of the time. */
  readonly explain?: boolean;
}

/** Where half of the rows and more are answered at two digits, and of those answers more than eight in ten are right; see docs/industry-coding.md. */
export const DEFAULT_THRESHOLD = 0.66;
/** Of a bare name or a few characters a section alone is answered only from here on: that most companies make something is no reason to say so of one. */
const BRIEF_SECTION = 0.93;
const BRIEF = 8;
const CANDIDATES = 3;
const HOW_MANY = 12;

/** Makes of a confidence another one: its log odds times `power`, plus `shift`. */
interface Sobering {
  readonly power: number;
  readonly shift: number;
}

/**
 * What is made of the confidence that held-out texts give, which were written of the words of their class alone, while a company's official code follows its revenue, which its
 * description need not tell, and neighbours are parted by convention. Fitted by the likelihood of descriptions of listed companies; see docs/industry-coding.md.
 */
const SOBER = {
  zh: { section: { power: 0.6, shift: -0.3 }, below: { power: 0.65, shift: -0.5 } },
  en: { section: { power: 0.6, shift: -0.3 }, below: { power: 0.57, shift: -0.6 } },
} as const satisfies Record<TextModel["language"], Record<"section" | "below", Sobering>>;
/** What ends a bare name leaves less doubt. */
const SOBER_NAME: Sobering = { power: 0.9, shift: 0.3 };

const sober = (share: number, { power, shift }: Sobering): number => {
  const odds = Math.pow(share / Math.max(1 - share, 1e-6), power) * Math.exp(shift);
  return odds / (1 + odds);
};

const NOTHING = { section: [], division: [], group: [], class: [] };

/** Confidence of likely codes: the best one by its curve; those behind share what it leaves, and are never surer than it. */
const confident = (likely: readonly Likely[], curve: Curve, by: Sobering): readonly Candidate[] => {
  const [first] = likely;
  if (first === undefined) return [];
  const top = sober(worth(curve, first.share), by);
  const left = (1 - top) / Math.max(1 - first.share, 1e-9);
  return likely.slice(0, HOW_MANY).map(({ code, share }, at) => ({
    code,
    confidence: at === 0 ? top : Math.min(top, share * left),
  }));
};

/** Candidates of all levels; deeper ones are never surer than what they are in. */
const candidatesOf = (model: TextModel, tree: Tree, name: boolean) => {
  const levels: Partial<Record<ModelLevel, readonly Candidate[]>> = {};
  const kind = name ? "name" : "text";
  const soberOf = (level: ModelLevel): Sobering =>
    name ? SOBER_NAME : SOBER[model.language][level === "section" ? "section" : "below"];
  let above = 1;
  for (const level of MODEL_LEVELS) {
    const found = confident(tree[level], model.curves[level][kind], soberOf(level));
    const over = found[0] && found[0].confidence > above ? above / found[0].confidence : 1;
    levels[level] = found.map(({ code, confidence }) => ({
      code,
      confidence: confidence * over,
    }));
    above = levels[level][0]?.confidence ?? 0;
  }
  return levels as Record<ModelLevel, readonly Candidate[]>;
};

/** Whether a code lies below the best codes of the levels above it. */
const inLine = (model: TextModel, tree: Tree, level: ModelLevel, code: string): boolean =>
  level === "section" ||
  (model.sectionOf.get(code.slice(0, 2)) === tree.section[0]?.code &&
    (level === "division" || code.slice(0, 2) === tree.division[0]?.code) &&
    (level !== "class" || code.slice(0, 3) === tree.group[0]?.code));

/** Whether a text has a known feature of its own; that nothing is done says nothing. */
const saysAnything = ({ count, starts, ends }: Known): boolean => {
  for (let at = 0; at < count; at++) if (ends[at]! > starts[at]!) return true;
  return false;
};

/** The nodes on the way to a code: its division, group and class; for a section, its likeliest division. */
const pathTo = (model: TextModel, tree: Tree, code: string): readonly number[] => {
  const deep = /^\d/u.test(code)
    ? code
    : (tree.division.find(({ code: one }) => model.sectionOf.get(one) === code)?.code ?? "");
  return [2, 3, 4]
    .filter((depth) => deep.length >= depth)
    .map((depth) => model.nodeOf.get(deep.slice(0, depth)) ?? -1);
};

/**
 * Codes a text: at the deepest level at which the confidence holds, or not at all, with the candidates behind. Never throws, whatever the text: what says nothing to the
 * model (blank, numbers, emoji, another script) has no code and no candidates. Time is linear in the text up to about 2,000 characters; of longer ones the beginning and pieces are read.
 */
export const predict = (
  model: TextModel,
  text: string,
  { threshold = DEFAULT_THRESHOLD, deepest = "class", explain = true }: PredictOptions = {},
): Prediction => {
  const normal = normaliseText(text);
  const read = readable(normal);
  const known = knownFeatures(model, read);
  const { taxonomy } = model;
  const none = {
    taxonomy,
    level: null,
    code: null,
    confidence: 0,
    candidates: [],
    words: [],
  };
  if (!saysAnything(known)) return { ...none, levels: NOTHING };
  const tree = treeOf(model, scoreNodes(model, known));
  const name = isBareName(normal);
  const brief = name || read.length <= BRIEF;
  const levels = candidatesOf(model, tree, name);
  const asked = MODEL_LEVELS.slice(0, MODEL_LEVELS.indexOf(deepest) + 1).reverse();
  const level =
    asked.find((one) => {
      const [first] = levels[one];
      const least = brief && one === "section" ? Math.max(threshold, BRIEF_SECTION) : threshold;
      return first && first.confidence >= least && inLine(model, tree, one, first.code);
    }) ?? null;
  const candidates = levels[level ?? "division"].slice(0, CANDIDATES);
  const [best] = candidates;
  return {
    taxonomy,
    level,
    code: level && best ? best.code : null,
    confidence: best?.confidence ?? 0,
    candidates,
    levels,
    words: explain && best ? wordsFor(model, read, known, pathTo(model, tree, best.code)) : [],
  };
};
