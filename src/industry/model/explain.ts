import type { TextModel } from "./decode";
import { isMark } from "./marks";
import type { Known } from "./score";

/** Words that spoke for an answer, and how much of what spoke for it they are (all positive parts together are 1). */
export interface Word {
  readonly text: string;
  readonly weight: number;
}

const MOST = 5;
/** A unit below this share of the strongest one ends a word. */
const FLOOR = 0.25;

/** What each unit of the text says for the nodes on the way to the answer. */
const unitScores = (
  model: TextModel,
  text: string,
  known: Known,
  path: readonly number[],
): Float32Array => {
  const scores = new Float32Array(text.length);
  const { starts, postings, scales } = model;
  const [division = -1, group = -1, deepest = -1] = path;
  const last = Math.max(...path);
  for (let one = 0; one < known.count; one++) {
    const feature = known.features[one]!;
    const start = known.starts[one]!;
    const end = known.ends[one]!;
    if (end === start) continue;
    let said = 0;
    for (let at = starts[feature]!; at < starts[feature + 1]!; at++) {
      const posting = postings[at]!;
      const node = posting >> 8;
      if (node > last) break;
      const byte = (posting << 24) >> 24;
      if (node === division) said += byte * scales[0];
      else if (node === group) said += byte * scales[1];
      else if (node === deepest) said += byte * scales[2];
    }
    if (said === 0) continue;
    const each = (said * known.values[one]!) / (end - start);
    for (let at = start; at < end; at++) scores[at] = scores[at]! + each;
  }
  return scores;
};

/** The words of a readable text that decided for the last node of a path (division, group, class), strongest first. */
export const wordsFor = (
  model: TextModel,
  text: string,
  known: Known,
  path: readonly number[],
): readonly Word[] => {
  const scores = unitScores(model, text, known, path);
  let most = 0;
  let all = 0;
  for (const score of scores) {
    most = Math.max(most, score);
    if (score > 0) all += score;
  }
  const words: { text: string; weight: number }[] = [];
  const put = (from: number, end: number, weight: number) => {
    const word = text.slice(from, end).trim();
    if (word === "") return;
    const same = words.find((other) => other.text === word);
    if (same) same.weight += weight / all;
    else words.push({ text: word, weight: weight / all });
  };
  let from = -1;
  let weight = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = at === text.length || isMark(text.charCodeAt(at));
    if (!mark && scores[at]! > FLOOR * most) {
      if (from < 0) from = at;
      weight += scores[at]!;
    } else if (from >= 0) {
      put(from, at, weight);
      from = -1;
      weight = 0;
    }
  }
  return words.sort((one, other) => other.weight - one.weight).slice(0, MOST);
};
