import { unitWeights } from "./clauses";
import { withoutForms } from "./company";
import { FNV_START, fnv, hashOf } from "./hash";
import { isMark } from "./marks";
import { ACTIVITY_HASH, noActivities, note, noteChinese, type Activities } from "./verbs";
import { pairHash, wordFeatures } from "./words";

/** Takes one feature: its hash, its value, and the span of the text that it comes from. */
export type Emit = (hash: number, value: number, start: number, end: number) => void;

const ACTIVITY = { any: 1, first: 1, pair: 0.7, only: 1, none: 0.5 } as const;
const NONE = hashOf("#none");

const emitActivities = (
  { order, at, end }: Activities,
  weights: Float32Array,
  emit: Emit,
): void => {
  const [first] = order;
  if (first === undefined) return emit(NONE, ACTIVITY.none, 0, 0);
  emit(ACTIVITY_HASH.first[first]!, ACTIVITY.first, at[first]!, end[first]!);
  for (let index = 0; index < order.length; index++) {
    const one = order[index]!;
    const from = at[one]!;
    emit(ACTIVITY_HASH.any[one]!, ACTIVITY.any * weights[from]!, from, end[one]!);
    for (let next = index + 1; next < index + 4 && next < order.length; next++) {
      const other = order[next]!;
      const hash = ACTIVITY_HASH.pair[one]![other]!;
      emit(hash, ACTIVITY.pair * weights[at[other]!]!, from, end[one]!);
    }
  }
  if (order.length === 1) emit(ACTIVITY_HASH.only[first]!, ACTIVITY.only, at[first]!, end[first]!);
};

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/** Values by length of an n-gram of Chinese characters; a Latin word counts as one character. */
const GRAM = [0, 0.6, 1, 0.8, 0.5];
const TAIL_START = hashOf("#tail");

/** A run between marks, as units: Chinese characters, and whole Latin words. */
interface Run {
  readonly codes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

const emitRun = ({ codes, starts, ends }: Run, weights: Float32Array, emit: Emit): void => {
  for (let from = 0; from < codes.length; from++) {
    const weight = weights[starts[from]!]!;
    if (weight === 0) continue;
    let hash = FNV_START;
    for (let length = 1; length <= 4 && from + length <= codes.length; length++) {
      hash = fnv(hash, codes[from + length - 1]!);
      emit(hash, GRAM[length]! * weight, starts[from]!, ends[from + length - 1]!);
    }
  }
  const last = codes.length - 1;
  if (last < 1) return;
  // In Chinese a name's head comes last: 电池设备 is equipment.
  const hash = fnv(fnv(TAIL_START, codes[last - 1]!), codes[last]!);
  emit(hash, weights[starts[last]!]!, starts[last - 1]!, ends[last]!);
};

const emitChinese = (text: string, weights: Float32Array, emit: Emit): void => {
  const run: Run = { codes: [], starts: [], ends: [] };
  const flush = () => {
    if (run.codes.length > 0) emitRun(run, weights, emit);
    run.codes.length = run.starts.length = run.ends.length = 0;
  };
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    let end = at + 1;
    if (isMark(unit)) flush();
    else if (unit !== 0x20) {
      let code = unit;
      if (!isHan(unit)) {
        code = FNV_START;
        for (end = at; end < text.length; end++) {
          const next = text.charCodeAt(end);
          if (isHan(next) || isMark(next) || next === 0x20) break;
          code = fnv(code, next);
        }
      }
      run.codes.push(code);
      run.starts.push(at);
      run.ends.push(end);
    }
    at = end;
  }
  flush();
};

const PAIR = 0.8;
const CHARS = 0.3;

/** Emits words, pairs of words and runs of letters, and notes what the words tell that is done. */
const emitEnglish = (text: string, weights: Float32Array, found: Activities, emit: Emit): void => {
  let before: number | undefined;
  let beforeStart = 0;
  for (let start = 0; start < text.length;) {
    const unit = text.charCodeAt(start);
    let end = start + 1;
    if (isMark(unit)) before = undefined;
    else if (unit !== 0x20) {
      while (end < text.length) {
        const next = text.charCodeAt(end);
        if (next === 0x20 || isMark(next)) break;
        end++;
      }
      const { hash, grams, activities } = wordFeatures(text.slice(start, end));
      for (const activity of activities) note(found, activity, start, end);
      const weight = weights[start]!;
      if (weight > 0 && hash !== undefined) {
        emit(hash, weight, start, end);
        if (before !== undefined) emit(pairHash(before, hash), PAIR * weight, beforeStart, end);
        before = hash;
        beforeStart = start;
        for (const gram of grams) emit(gram, CHARS * weight, start, end);
      }
    }
    start = end;
  }
};

/** The text that features are taken from: without legal forms and places. */
export const readable = withoutForms;

/** Emits the features of a readable text; time is linear in its length. */
export const extract = (text: string, language: "zh" | "en", emit: Emit): void => {
  const weights = unitWeights(text, language);
  const found = noActivities();
  if (language === "zh") {
    emitChinese(text, weights, emit);
    noteChinese(found, text);
  } else emitEnglish(text, weights, found, emit);
  emitActivities(found, weights, emit);
};
