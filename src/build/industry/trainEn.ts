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
const TEXTS = 45_000;

export const chancesEn = chancesOf(CHANCES_ISIC);

/** Phrases whose NAICS code the crosswalk splits, each in the class that a model learned without them finds likeliest among those possible. */
const settled = (
  material: EnglishMaterial,
  examples: readonly Example[],
  nodes: Nodes,
): Piece[] => {
  if (material.open.length === 0) return [];
  const learned = learn(examples, nodes, { ...OPTIONS_EN, epochs: 1, keep: [300_000, 0, 0] });
  const model = decodeModel(fileOf(learned, nodes, "en", PLAIN_CURVES));
  return material.open.flatMap(({ codes, text, source }): Piece[] => {
    const found = treeFor(model, text)?.division.find(({ code }) =>
      codes.some((one) => one.startsWith(code)),
    );
    if (found === undefined) return [];
    const within = codes.filter((code) => code.startsWith(found.code));
    return [{ code: within.length === 1 ? within[0]! : found.code, text, source, kind: "phrase" }];
  });
};

/** Learns an English model from some of the sources. */
export const learnEn = (
  folder: string,
  sources: EnglishSources,
  nodes: Nodes,
  options: LearnOptions = OPTIONS_EN,
): Learned => {
  const material = materialsEn(folder, sources);
  const examplesOf = (pieces: readonly Piece[]): readonly Example[] => {
    const composer = composerEn(pieces, chancesEn, random(1));
    // Our own terms are few beside the indexes, but they are what companies say of themselves.
    const own = pieces.filter(({ source }) => source === "own");
    return [...pieces, ...own, ...own, ...Array.from({ length: TEXTS }, () => composer.next())];
  };
  const pieces = [...material.pieces, ...settled(material, examplesOf(material.pieces), nodes)];
  return learn(examplesOf(pieces), nodes, options);
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
  const part = learnEn(folder, { uk: false, naics: true, own: false }, nodes);
  const model = decodeModel(fileOf(part, nodes, "en", PLAIN_CURVES));
  const curves = curvesOf(trialsOf(model, heldOutEn(folder, 7)));
  const learned = learnEn(folder, { uk: true, naics: true, own: true }, nodes);
  say(`en: ${learned.buckets.length} features, ${learned.postings.length} weights`);
  return fileOf(learned, nodes, "en", curves);
};
