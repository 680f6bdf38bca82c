/**
 * All figures of docs/industry-coding.md: `npx tsx test/bench/industry/crossIndex.bench.ts <folder of reference tables> [part ...]`, parts: uk, naics, fold, editions,
 * notes, reliability, invented. Models are trained anew without what they are tested on; everything together takes about half an hour on one core.
 */
import { readFileSync } from "node:fs";
import {
  PLAIN_CURVES,
  examplesZh,
  fileOf,
  heldOutZh,
  isHeldOut,
  OPTIONS_ZH,
} from "../../../src/build/industry/trainZh";
import { curvesOf, trialsOf } from "../../../src/build/industry/calibrate";
import type { Example } from "../../../src/build/industry/composeZh";
import { learn } from "../../../src/build/industry/learn";
import { materialsEn, ofNaics } from "../../../src/build/industry/materialsEn";
import { changedNames, materialsZh, type Piece } from "../../../src/build/industry/materialsZh";
import { nodesOf } from "../../../src/build/industry/nodes";
import { readTable } from "../../../src/build/industry/tables";
import { heldOutEn, learnEn, nodesEn, OPTIONS_EN } from "../../../src/build/industry/trainEn";
import { spread } from "../../../src/industry/coding/spread";
import { allTaxonomies } from "../../../src/industry/texts";
import { decodeModel, predict, type TextModel } from "../../../src/industry/model";
import { hashOf } from "../../../src/industry/model/training";
import { invented, print, reliability, score, type Case } from "./measure";

const [folder, ...parts] = process.argv.slice(2);
if (folder === undefined) throw new TypeError("Which folder holds the reference tables?");
const asked = (part: string) => parts.length === 0 || parts.includes(part);

const nodes = nodesOf(readTable(folder, "gbt4754-2017.csv"));
const pieces = materialsZh(folder);
const caseOf = ({ code, text }: Example): Case => ({ codes: [code], text });

/** Divisions are enough for most figures, and learned in a fraction of the time. */
const SHALLOW = 60_000;

const chinese = (from: readonly Piece[], texts?: number): TextModel => {
  const options = { ...OPTIONS_ZH, keep: [240_000, 0, 0] as const };
  const learned = learn(examplesZh(from, texts), nodes, texts === undefined ? OPTIONS_ZH : options);
  return decodeModel(fileOf(learned, nodes, "zh", PLAIN_CURVES));
};

const english = (sources: Parameters<typeof learnEn>[1], deep = false): TextModel => {
  const options = deep ? OPTIONS_EN : { ...OPTIONS_EN, keep: [250_000, 0, 0] as const };
  const learned = learnEn(folder, sources, nodesEn(folder), options);
  return decodeModel(fileOf(learned, nodesEn(folder), "en", PLAIN_CURVES));
};

if (asked("uk")) {
  const uk = materialsEn(folder, { uk: true, naics: false, own: false }).pieces.filter(
    ({ source, kind }) => source === "uk" && kind === "phrase",
  );
  for (const own of [false, true])
    print([
      score(
        `trained without the UK index${own ? "" : " and our terms"}, tested on it`,
        english({ uk: false, naics: true, own }),
        uk.map(caseOf),
      ),
    ]);
}

if (asked("naics")) {
  const model = english({ uk: true, naics: false, own: true });
  const all = ofNaics(folder);
  const one = all.filter(({ codes }) => new Set(codes.map((code) => code.slice(0, 2))).size === 1);
  print([
    score("trained without NAICS, tested on it: any division of its code", model, all),
    score("the same, NAICS codes of one ISIC division only", model, one),
  ]);
}

if (asked("fold")) {
  const official = pieces.filter(({ source, kind }) => source !== "own" && kind !== "goods");
  const tested = official.filter(({ kind }) => kind === "name" || kind === "note");
  const foldOf = ({ text }: Piece) => (hashOf(text) >>> 6) % 10;
  for (const own of [false, true]) {
    const scores = Array.from({ length: 10 }, (_, fold) => {
      // What is made of a held-out name (its goods, its note's fragments) is held out with it.
      const held = new Set(
        tested.filter((piece) => foldOf(piece) === fold).map(({ text }) => text),
      );
      const near = (piece: Piece) =>
        [...held].some((text) => text.includes(piece.text) && piece.text.length > 3);
      const kept = pieces.filter((piece) =>
        piece.source === "own" ? own : !held.has(piece.text) && !near(piece),
      );
      return score("", chinese(kept, 12_000), [
        ...tested.filter(({ text }) => held.has(text)).map(caseOf),
      ]);
    });
    const rows = scores.reduce((sum, one) => sum + one.rows, 0);
    const mean = (key: "section" | "division" | "top3") =>
      scores.reduce((sum, one) => sum + one[key] * one.rows, 0) / rows;
    console.log(
      `10-fold on names and notes of GB/T 4754-2017, ${own ? "with" : "without"} our terms: ${rows} rows, section ${mean("section").toFixed(3)}, division ${mean("division").toFixed(3)}, top 3 ${mean("top3").toFixed(3)}`,
    );
  }
}

if (asked("editions")) {
  const changed = changedNames(folder);
  const model = chinese(
    pieces.filter(({ source }) => source !== "2011"),
    SHALLOW,
  );
  print([
    score("names of the 2011 edition that changed, not trained on", model, changed.map(caseOf)),
  ]);
}

if (asked("notes")) {
  const model = chinese(
    pieces.filter(({ source }) => source !== "note"),
    SHALLOW,
  );
  const notes = pieces.filter(({ kind }) => kind === "note");
  print([score("trained on names and our terms, tested on the notes", model, notes.map(caseOf))]);
  const official = chinese(
    pieces.filter(({ source }) => source !== "own"),
    SHALLOW,
  );
  const own = pieces.filter(({ source }) => source === "own");
  print([
    score("trained on official texts, tested on our terms", official, own.map(caseOf)),
    score("the same, on texts made of our terms", official, heldOutZh(own, 11).map(caseOf)),
    score("the same, on the invented descriptions", official, invented("zh")),
  ]);
}

/** Which half of the held-out material a piece is in: one calibrates, the other tests. */
const halfOf = ({ text }: Piece) => (hashOf(text) >>> 12) % 2;

if (asked("reliability") || asked("reliability-zh")) {
  const held = pieces.filter(isHeldOut);
  const texts = (half: number) =>
    heldOutZh(
      held.filter((piece) => halfOf(piece) === half),
      7 + half,
    );
  const plain = chinese(pieces.filter((piece) => !isHeldOut(piece)));
  const zh = { ...plain, curves: curvesOf(trialsOf(plain, texts(0))) };
  const cases = texts(1).map(caseOf);
  print([score("zh: half of our terms and fragments held out, texts of them", zh, cases)]);
  reliability("zh, unseen material", zh, cases);
}

if (asked("reliability") || asked("reliability-en")) {
  const texts = (half: number) => heldOutEn(folder, 7 + half, (piece) => halfOf(piece) === half);
  const plain = english({ uk: false, naics: true, own: false }, true);
  const en = { ...plain, curves: curvesOf(trialsOf(plain, texts(0))) };
  const cases = texts(1).map(caseOf);
  print([score("en: UK index and our terms held out, texts of them", en, cases)]);
  reliability("en, unseen material", en, cases);
}

/** Key-account groups by code of GB/T 4754-2017, from the official correspondence beside the reference tables. */
const keyAccountOf = (): ReadonlyMap<string, string> =>
  new Map(
    readTable(folder, "../gbt4754-2017_to_keyaccount.csv").map((row) => [
      row["gb_code"]!,
      row["key_account_code"]!,
    ]),
  );

/** How many invented descriptions get the right key-account group, where their division has only one. */
const keyAccount = async (model: TextModel): Promise<void> => {
  const way = await allTaxonomies().loadCrosswalk("gbt4754", "key-account");
  const codeOf = keyAccountOf();
  const into = (code: string) => [codeOf.get(code) ?? codeOf.get(code.slice(0, 2))!];
  let rows = 0;
  let right = 0;
  for (const { text, codes } of invented("zh")) {
    const division = codes[0]!.slice(0, 2);
    const groups = model.groups.filter((code) => code.startsWith(division)).flatMap(into);
    if (new Set(groups).size !== 1) continue;
    const { levels } = predict(model, text, { explain: false });
    rows++;
    if (spread(levels, way, "group")[0]?.found.code === groups[0]) right++;
  }
  console.log(
    `zh: key-account group by crosswalk, divisions of one group only: ${rows} rows, ${(right / rows).toFixed(3)}`,
  );
};

if (asked("invented"))
  for (const language of ["zh", "en"] as const) {
    const file = new URL(`../../../src/industry/model/weights/${language}.bin`, import.meta.url);
    const model = decodeModel(readFileSync(file));
    print([
      score(`${language}: committed weights, invented descriptions`, model, invented(language)),
    ]);
    reliability(`${language}, invented descriptions`, model, invented(language));
    if (language === "zh") await keyAccount(model);
  }
