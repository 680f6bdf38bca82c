import { decodeModel } from "../../industry/model";
import { hashOf, type ModelHead } from "../../industry/model/training";
import { CHANCES_GB, chancesOf } from "./chances";
import { curvesOf, PLAIN, trialsOf } from "./calibrate";
import { composerZh, type Example } from "./composeZh";
import { encodeModel } from "./encode";
import { learn, LENGTH, type Learned, type LearnOptions } from "./learn";
import { endingsZh, materialsZh, type Piece } from "./materialsZh";
import { nodesOf, type Nodes } from "./nodes";
import { random } from "./random";
import { readTable } from "./tables";

/** Settings of the Chinese model; see docs/industry-coding.md for what was tried. */
export const OPTIONS_ZH: LearnOptions = {
  language: "zh",
  least: 3,
  epochs: 4,
  rate: 0.1,
  keep: [240_000, 65_000, 45_000],
};
const TEXTS = 220_000;
/** For a model that only tells what confidence is worth. */
const FEWER = 110_000;

const endings = endingsZh();

export const chancesZh = chancesOf(CHANCES_GB);

/** Whether a piece is in the half that a calibration does not learn from. */
export const isHeldOut = ({ text, source, kind }: Piece): boolean =>
  (source === "own" || kind === "part") && (hashOf(text) >>> 8) % 2 === 0;

/** Training texts of the Chinese model: made-up ones, and the official names and notes themselves. */
export const examplesZh = (pieces: readonly Piece[], count = TEXTS): readonly Example[] => {
  const composer = composerZh(pieces, chancesZh, endings, random(1));
  const composed = Array.from({ length: count }, () => composer.next());
  const official = pieces.filter(({ kind, source }) => kind !== "part" || source === "own");
  // Fragments of notes are too short to teach divisions, but they are most of what is known about classes.
  const deep = pieces.filter(({ kind, code }) => kind === "part" && code.length === 4);
  return [...composed, ...official, ...deep];
};

/** A model's file. */
export const fileOf = (
  learned: Learned,
  nodes: Nodes,
  language: "zh" | "en",
  curves: ModelHead["curves"],
): Uint8Array =>
  encodeModel(
    {
      language,
      taxonomy: language === "zh" ? "gbt4754" : "isic4",
      ...nodes,
      features: learned.buckets.length,
      weights: learned.postings.length,
      scales: learned.scales,
      length: LENGTH,
      curves,
    },
    learned.buckets,
    learned.postings,
    learned.biases,
  );

export const PLAIN_CURVES = {
  section: PLAIN,
  division: PLAIN,
  group: PLAIN,
  class: PLAIN,
};

/** Texts for calibrating or testing: made of what a model did not learn from. */
export const heldOutZh = (
  pieces: readonly Piece[],
  seed: number,
  count = 16_000,
): readonly Example[] => {
  const composer = composerZh(pieces, chancesZh, endings, random(seed));
  const fragments = pieces.filter(({ kind, code }) => kind === "part" && code.length === 4);
  return [
    ...Array.from({ length: count }, () => composer.next()),
    ...Array.from(
      { length: fragments.length > 0 ? count / 8 : 0 },
      (_, at) => fragments[(at * 7) % fragments.length]!,
    ),
  ];
};

/** Trains the Chinese model: first on half of the material, to see what its confidence is worth on the other half, then on all. */
export const trainZh = (folder: string, say: (line: string) => void): Uint8Array => {
  const nodes = nodesOf(readTable(folder, "gbt4754-2017.csv"));
  const pieces = materialsZh(folder);
  const kept = pieces.filter((piece) => !isHeldOut(piece));
  const half = learn(examplesZh(kept, FEWER), nodes, OPTIONS_ZH);
  const model = decodeModel(fileOf(half, nodes, "zh", PLAIN_CURVES));
  const held = pieces.filter(isHeldOut);
  const curves = curvesOf(trialsOf(model, heldOutZh(held, 7)));
  say(`zh: calibrated on texts made of ${held.length} held-out pieces`);
  const learned = learn(examplesZh(pieces), nodes, OPTIONS_ZH);
  say(`zh: ${learned.buckets.length} features, ${learned.postings.length} weights`);
  return fileOf(learned, nodes, "zh", curves);
};
