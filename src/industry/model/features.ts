import { activitiesIn, activityHash } from "./verbs";
import { unitWeights } from "./clauses";
import { withoutForms } from "./company";
import { FNV_START, fnv, hashOf } from "./hash";
import { isStopWord, stem } from "./stem";

/** Takes one feature: its hash, its value, and the span of the text that it comes from. */
export type Emit = (hash: number, value: number, start: number, end: number) => void;

const ACTIVITY = { any: 1, first: 1, pair: 0.7, only: 1 } as const;

const emitActivities = (
  text: string,
  language: "zh" | "en",
  weights: Float32Array,
  emit: Emit,
): void => {
  const found = activitiesIn(text, language);
  const [first] = found;
  if (first === undefined) return emit(hashOf("#none"), 0.5, 0, 0);
  emit(activityHash("first", first.name), ACTIVITY.first, first.at, first.end);
  for (const [index, { name, at, end }] of found.entries()) {
    emit(activityHash("any", name), ACTIVITY.any * weights[at]!, at, end);
    for (const other of found.slice(index + 1, index + 4)) {
      const pair = [name, other.name].sort().join("+");
      emit(activityHash("pair", pair), ACTIVITY.pair * weights[other.at]!, at, end);
    }
  }
  if (found.length === 1)
    emit(activityHash("only", first.name), ACTIVITY.only, first.at, first.end);
};

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const isMark = (unit: number): boolean => unit === 0x3001 || unit === 0x2c;

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
  let run: Run = { codes: [], starts: [], ends: [] };
  const flush = () => {
    if (run.codes.length > 0) emitRun(run, weights, emit);
    run = { codes: [], starts: [], ends: [] };
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

const WORD_START = hashOf("#word");
const PAIR_START = hashOf("#words");
const CHARS_START = hashOf("#chars");
const CHARS = { shortest: 4, longest: 5, value: 0.3 };

const emitChars = (word: string, weight: number, start: number, end: number, emit: Emit): void => {
  const spelled = `^${word}$`;
  for (let from = 0; from + CHARS.shortest <= spelled.length; from++) {
    let hash = CHARS_START;
    for (let length = 1; length <= CHARS.longest && from + length <= spelled.length; length++) {
      hash = fnv(hash, spelled.charCodeAt(from + length - 1));
      if (length >= CHARS.shortest) emit(hash, CHARS.value * weight, start, end);
    }
  }
};

const emitEnglish = (text: string, weights: Float32Array, emit: Emit): void => {
  const words = /[\p{L}\p{N}]+|[、,]/gu;
  let before: { hash: number; start: number } | undefined;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    if (word === "、" || word === ",") {
      before = undefined;
      continue;
    }
    const weight = weights[start]!;
    if (weight === 0 || isStopWord(word) || /^\d+$/u.test(word) || word.length > 40) continue;
    const hash = hashOf(stem(word), WORD_START);
    emit(hash, weight, start, end);
    if (before !== undefined) {
      const pair = fnv(fnv(PAIR_START, before.hash), hash);
      emit(pair, 0.8 * weight, before.start, end);
    }
    before = { hash, start };
    if (word.length > 3) emitChars(word, weight, start, end, emit);
  }
};

/** The text that features are taken from: without legal forms and places. */
export const readable = withoutForms;

/** Emits the features of a readable text; time is linear in its length. */
export const extract = (text: string, language: "zh" | "en", emit: Emit): void => {
  const weights = unitWeights(text, language);
  if (language === "zh") emitChinese(text, weights, emit);
  else emitEnglish(text, weights, emit);
  emitActivities(text, language, weights, emit);
};
