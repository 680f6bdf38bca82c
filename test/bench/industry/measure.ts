import { readFileSync } from "node:fs";
import {
  predict,
  type ModelLevel,
  type Prediction,
  type TextModel,
} from "../../../src/industry/model";

/** A text with the codes that would be right (any depth). */
export interface Case {
  readonly text: string;
  readonly codes: readonly string[];
}

/** How a model did on texts. */
export interface Score {
  readonly name: string;
  readonly rows: number;
  readonly section: number;
  readonly division: number;
  readonly top3: number;
  /** Share of rows answered at division or deeper, and how many of those answers' divisions are right. */
  readonly answered: number;
  readonly answeredRight: number;
  /** Of the surer half of the rows. */
  readonly halfRight: number;
}

export const invented = (language: "zh" | "en"): readonly Case[] => {
  const file = new URL(`./descriptions-${language}.json`, import.meta.url);
  const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: [string, string][] };
  return rows.map(([code, text]) => ({ text, codes: [code] }));
};

const first = (found: Prediction, level: ModelLevel) => found.levels[level][0];

/** Scores a model on cases. */
export const score = (name: string, model: TextModel, cases: readonly Case[]): Score => {
  const results = cases.map(({ text, codes }) => {
    const found = predict(model, text, { explain: false });
    const divisions = codes.map((code) => code.slice(0, 2));
    const sections = divisions.map((code) => model.sectionOf.get(code));
    const best = first(found, "division");
    return {
      section: sections.includes(first(found, "section")?.code ?? ""),
      division: divisions.includes(best?.code ?? ""),
      top3: found.levels.division.slice(0, 3).some(({ code }) => divisions.includes(code)),
      answered: found.level !== null && found.level !== "section",
      confidence: best?.confidence ?? 0,
    };
  });
  const share = (among: typeof results, of: (one: (typeof results)[number]) => boolean) =>
    among.length === 0 ? NaN : among.filter(of).length / among.length;
  const answered = results.filter((one) => one.answered);
  const surer = [...results]
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, results.length >> 1);
  return {
    name,
    rows: results.length,
    section: share(results, (one) => one.section),
    division: share(results, (one) => one.division),
    top3: share(results, (one) => one.top3),
    answered: share(results, (one) => one.answered),
    answeredRight: share(answered, (one) => one.division),
    halfRight: share(surer, (one) => one.division),
  };
};

const LEVELS = ["section", "division", "group", "class"] as const;
const DEPTH = { section: 1, division: 2, group: 3, class: 4 } as const;

/** Prints, level by level and in tenths of confidence, how many of the best candidates are right. */
export const reliability = (name: string, model: TextModel, cases: readonly Case[]): void => {
  console.log(`\nReliability, ${name}: confidence said -> share right (rows)`);
  for (const level of LEVELS) {
    const bins = Array.from({ length: 10 }, () => ({ rows: 0, right: 0, said: 0 }));
    for (const { text, codes } of cases) {
      const [code = ""] = codes;
      const best = first(predict(model, text, { explain: false }), level);
      if (best === undefined || code.length < DEPTH[level]) continue;
      const truth =
        level === "section" ? model.sectionOf.get(code.slice(0, 2)) : code.slice(0, DEPTH[level]);
      const bin = bins[Math.min(9, Math.floor(best.confidence * 10))]!;
      bin.rows++;
      bin.said += best.confidence;
      if (best.code === truth) bin.right++;
    }
    const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
    if (rows === 0) continue;
    const cells = bins
      .filter((bin) => bin.rows > 0)
      .map(
        (bin) =>
          `${(bin.said / bin.rows).toFixed(2)}->${(bin.right / bin.rows).toFixed(2)} (${bin.rows})`,
      );
    const error = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0) / rows;
    console.log(`  ${level.padEnd(9)} mean error ${error.toFixed(3)}: ${cells.join("  ")}`);
  }
};

/** Prints scores as a table. */
export const print = (scores: readonly Score[]): void => {
  for (const { name, rows, ...shares } of scores)
    console.log(
      `${name.padEnd(58)} ${String(rows).padStart(6)}  ${Object.entries(shares)
        .map(([key, value]) => `${key} ${value.toFixed(3)}`)
        .join("  ")}`,
    );
};
