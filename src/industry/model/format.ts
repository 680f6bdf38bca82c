/**
 * The file of a model, little endian: "CIM1", the length of a JSON head (ASCII) as 4 bytes, the head, and then one after another: gaps between the buckets of the
 * features (varints), how many weights each feature has (varints), gaps between the nodes of those weights (varints), the weights (one signed byte each, times the scale of their
 * level), the biases of the nodes (float32). Columns of like numbers compress better than records.
 */
export const MAGIC = "CIM1";

/** Confidence as it is measured: what a raw probability turned out to be worth, by rising raw values. */
export interface Curve {
  readonly raw: readonly number[];
  readonly real: readonly number[];
}

/** What one level of answers is worth. */
export interface LevelCurves {
  /** For descriptions and lists. */
  readonly text: Curve;
  /** For bare names of organisations. */
  readonly name: Curve;
}

/** The head of the file. */
export interface ModelHead {
  readonly language: "zh" | "en";
  /** Id of the taxonomy that the codes are of. */
  readonly taxonomy: string;
  /** Sections, and which divisions they hold. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** Divisions, then groups, then classes: the nodes that have weights. */
  readonly divisions: readonly string[];
  readonly groups: readonly string[];
  readonly classes: readonly string[];
  readonly features: number;
  readonly weights: number;
  /** What a byte of weight is worth, by level: division, group, class. */
  readonly scales: readonly [number, number, number];
  /** The length that a text's features are scaled to. */
  readonly length: number;
  readonly curves: Readonly<Record<"section" | "division" | "group" | "class", LevelCurves>>;
}

/** Appends a number in 7-bit groups, low ones first. */
export const pushVarint = (bytes: number[], value: number): void => {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
};
