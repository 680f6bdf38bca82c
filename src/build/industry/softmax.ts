import type { Random } from "./random";

/** Texts as sparse features: those of text i stand from starts[i] up to starts[i + 1]. */
export interface Sparse {
  readonly starts: readonly number[];
  readonly features: Int32Array;
  readonly values: Float32Array;
}

export interface SoftmaxTask {
  readonly texts: Sparse;
  /** Which texts to learn from, and their classes (0 ... classes - 1), and how much each counts. */
  readonly rows: readonly number[];
  readonly labels: readonly number[];
  readonly weights?: readonly number[];
  readonly features: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero at each step on the weights that a text touches. */
  readonly decay: number;
  /** Share of the target that goes to all classes alike: keeps the model from being too sure. */
  readonly smoothing: number;
  /** Share of a text's features left out at each step: spreads what is learned over all parts of a word, so that unseen words profit. */
  readonly dropout: number;
}

/** Weights of a multinomial logistic regression: features x classes, then one row of biases. */
export const trainSoftmax = (task: SoftmaxTask, random: Random): Float32Array => {
  const { texts, rows, labels, classes, features } = task;
  const weights = new Float32Array((features + 1) * classes);
  const squares = new Float32Array((features + 1) * classes);
  const scores = new Float32Array(classes);
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < task.epochs; epoch++) {
    shuffle(order, random);
    const rate = task.rate * (1 - epoch / (task.epochs + 1));
    for (const at of order) {
      const row = thinned(texts, rows[at]!, task.dropout, random);
      scoreInto(scores, weights, row, 0, classes, features);
      softmaxInPlace(scores);
      const low = task.smoothing / classes;
      const weight = task.weights?.[at] ?? 1;
      for (let one = 0; one < classes; one++)
        scores[one] = (scores[one]! - low - (one === labels[at] ? 1 - task.smoothing : 0)) * weight;
      step(task, weights, squares, scores, row, rate);
    }
  }
  return weights;
};

/** One text with a share of its features left out, the others scaled up to the same length. */
const thinned = (
  { starts, features, values }: Sparse,
  row: number,
  dropout: number,
  random: Random,
): Sparse => {
  const from = starts[row]!;
  const end = starts[row + 1]!;
  if (dropout === 0)
    return {
      starts: [0, end - from],
      features: features.subarray(from, end),
      values: values.subarray(from, end),
    };
  const kept = new Int32Array(end - from);
  const keptValues = new Float32Array(end - from);
  let size = 0;
  let all = 0;
  let left = 0;
  for (let at = from; at < end; at++) {
    const square = values[at]! * values[at]!;
    all += square;
    if (random.chance(dropout)) continue;
    left += square;
    kept[size] = features[at]!;
    keptValues[size++] = values[at]!;
  }
  const scale = left > 0 ? Math.sqrt(all / left) : 0;
  for (let at = 0; at < size; at++) keptValues[at] = keptValues[at]! * scale;
  return { starts: [0, size], features: kept, values: keptValues };
};

const shuffle = (order: number[], random: Random): void => {
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const kept = order[at]!;
    order[at] = order[other]!;
    order[other] = kept;
  }
};

/** Scores of all classes for one text. */
export const scoreInto = (
  scores: Float32Array,
  weights: Float32Array,
  { starts, features: ids, values }: Sparse,
  row: number,
  classes: number,
  features: number,
): void => {
  scores.set(weights.subarray(features * classes, (features + 1) * classes));
  for (let at = starts[row]!; at < starts[row + 1]!; at++) {
    const base = ids[at]! * classes;
    const value = values[at]!;
    for (let one = 0; one < classes; one++)
      scores[one] = scores[one]! + value * weights[base + one]!;
  }
};

export const softmaxInPlace = (scores: Float32Array): void => {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - most);
  for (let at = 0; at < scores.length; at++) scores[at] = scores[at]! / sum;
};

/** One step of AdaGrad along a text's features; classes whose error is next to nothing are left alone. */
const step = (
  { classes, features, decay }: SoftmaxTask,
  weights: Float32Array,
  squares: Float32Array,
  errors: Float32Array,
  { starts, features: ids, values }: Sparse,
  rate: number,
): void => {
  const touched: number[] = [];
  for (let one = 0; one < classes; one++) if (Math.abs(errors[one]!) > 2e-3) touched.push(one);
  const end = starts[1]!;
  for (let at = 0; at <= end; at++) {
    // The last turn is the bias.
    const base = (at < end ? ids[at]! : features) * classes;
    const value = at < end ? values[at]! : 0.3;
    for (const one of touched) {
      const place = base + one;
      const slope = errors[one]! * value + decay * weights[place]!;
      const square = (squares[place] = squares[place]! + slope * slope);
      weights[place] = weights[place]! - (rate * slope) / (Math.sqrt(square) + 1e-3);
    }
  }
};
