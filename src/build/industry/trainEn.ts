import { decodeModel } from "../../industry/model";
import { CHANCES_ISIC, chancesOf } from "./chances";
import { curvesOf, treeFor, trialsOf } from "./calibrate";
import { composerEn } from "./composeEn";
import type { Example } from "./composeZh";
import { learn, type Learned, type LearnOptions } from "./learn";
import { materialsEn, type EnglishMaterial, type EnglishSources } from "./materialsEn";
import type { Piece } from "./materialsZh";
import { nodesOf, type Nodes } from "./nodes";
import { random } from "./random";
import { readTable } from "./tables";
import { fileOf, PLAIN_CURVES } from "./trainZh";

/** Settings of the English model. */
export const OPTIONS_EN: LearnOptions = {
  language: "en",
  least: 2,
  epochs: 4,
  rate: 0.12,
  keep: [250_000, 50_000, 35_000],
};
const TEXTS = 120_000;
/** For a model that only tells what confidence is worth. */
const FEWER = 60_000;
/** Enough for a model that only settles open phrases. */
const FEW = 40_000;

export const chancesEn = chancesOf(CHANCES_ISIC);

/** Phrases whose NAICS code the crosswalk splits, each in the class that a model learned without them finds likeliest among those possible. */
const settled = (
  material: EnglishMaterial,
  examples: readonly Example[],
  nodes: Nodes,
): Piece[] => {
  if (material.open.length === 0) return [];
  const learned = learn(examples, nodes, {
    ...OPTIONS_EN,
    epochs: 1,
    keep: [300_000, 0, 0],
  });
  const model = decodeModel(fileOf(learned, nodes, "en", PLAIN_CURVES));
  return material.open.flatMap(({ codes, text, source }): Piece[] => {
    const found = treeFor(model, text)?.division.find(({ code }) =>
      codes.some((one) => one.startsWith(code)),
    );
    if (found === undefined) return [];
    const within = codes.filter((code) => code.startsWith(found.code));
    return [
      {
        code: within.length === 1 ? within[0]! : found.code,
        text,
        source,
        kind: "phrase",
      },
    ];
  });
};

/** Learns an English model from some of the sources. */
export const learnEn = (
  folder: string,
  sources: EnglishSources,
  nodes: Nodes,
  options: LearnOptions = OPTIONS_EN,
  count = TEXTS,
): Learned => {
  const material = materialsEn(folder, sources);
  const examplesOf = (pieces: readonly Piece[], count: number): readonly Example[] => {
    const composer = composerEn(pieces, chancesEn, random(1));
    // Made-up texts are many, but a bare phrase is what is often asked for: each comes twice, and our own terms, which are few beside the indexes, four times.
    const own = pieces.filter(({ source }) => source === "own");
    const composed = Array.from({ length: count }, () => composer.next());
    return [...pieces, ...pieces, ...own, ...own, ...composed];
  };
  const few = examplesOf(material.pieces, FEW);
  const pieces = [...material.pieces, ...settled(material, few, nodes)];
  return learn(examplesOf(pieces, count), nodes, options);
};

export const nodesEn = (folder: string): Nodes => nodesOf(readTable(folder, "isic4.csv"));

/** What a model without the UK index and our own terms is set against: phrases of that index, and texts made of them and of our terms. */
export const heldOutEn = (
  folder: string,
  seed: number,
  isMeant: (piece: Piece) => boolean = () => true,
  count = 6000,
): readonly Example[] => {
  const pieces = materialsEn(folder, { uk: true, naics: false, own: true })
    .pieces.filter(({ source, kind }) => (source === "uk" && kind === "phrase") || source === "own")
    .filter(isMeant);
  const composer = composerEn(pieces, chancesEn, random(seed));
  const phrases = pieces.filter(({ source }) => source === "uk");
  const draw = random(seed + 1);
  return [
    ...Array.from({ length: count }, () => composer.next()),
    ...Array.from({ length: count / 2 }, () => draw.pick(phrases)),
  ];
};

/** Trains the English model: first without the UK index and our terms, to see what its confidence is worth on those, then on everything. */
export const trainEn = (folder: string, say: (line: string) => void): Uint8Array => {
  const nodes = nodesEn(folder);
  const part = learnEn(folder, { uk: false, naics: true, own: false }, nodes, OPTIONS_EN, FEWER);
  const model = decodeModel(fileOf(part, nodes, "en", PLAIN_CURVES));
  const curves = curvesOf(trialsOf(model, heldOutEn(folder, 7)));
  const learned = learnEn(folder, { uk: true, naics: true, own: true }, nodes);
  say(`en: ${learned.buckets.length} features, ${learned.postings.length} weights`);
  return fileOf(learned, nodes, "en", curves);
};
