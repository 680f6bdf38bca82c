/**
 * A whole run as the command line does it, one a process: `tsx wholeRun.ts IN OUT` reads, grades by `logistics-abc`, codes the industry, patches four columns and writes. Prints seconds
 * of each step, peak memory and what came out as JSON.
 */
import { readFileSync } from "node:fs";
import { resourceUsage } from "node:process";
import { openFile, writeWhole } from "../../../src/files";
import { importText, openCoder, openTaxonomies } from "../../../src/industry";
import {
  apply,
  applyCodes,
  bestCustomers,
  codeColumn,
  codedColumns,
  findCustomers,
  gradeRegion,
  LEAST_CONFIDENCE,
  mapColumns,
  resultColumns,
  schemeNamed,
  serialOf,
  unwatched,
  type Host,
} from "../../../src/workbook";

const host: Host = { now: () => performance.now(), yieldToHost: async () => {} };
const seconds: Record<string, number> = {};
let began = performance.now();
const lap = (step: string): void => {
  const now = performance.now();
  seconds[step] = (now - began) / 1000;
  began = now;
};

const found = schemeNamed("logistics-abc");
if (!found.ok) throw new Error("no scheme");
const scheme = found.value;
const WEIGHTS = new URL("../../../src/industry/model/weights/", import.meta.url);
const weights = (language: string): Uint8Array => readFileSync(new URL(`${language}.bin`, WEIGHTS));
const coder = await openCoder(openTaxonomies(importText), weights).load("gbt4754");
began = performance.now();

const [from = "", to = ""] = process.argv.slice(2);
const { port, save } = await openFile(from);
await port.regions();
lap("read");
const customers = bestCustomers(await findCustomers(port), scheme);
if (customers === undefined) throw new Error("no customers");
const { mapping } = await mapColumns(port, customers.region, scheme);
const request = { customers, scheme, mapping, asOf: serialOf(2026, 1, 31) ?? 0, arguments: {} };
const graded = await gradeRegion(port, request, host, unwatched);
if (!graded.ok) throw new Error(graded.problem.code);
lap("grade");
const column = customers.region.headers.indexOf("行业描述");
const choices = {
  threshold: LEAST_CONFIDENCE,
  corrections: new Map<string, string>(),
  locale: "zh-CN" as const,
};
const coded = await codeColumn(port, { customers, column, choices }, coder, host, unwatched);
lap("industry");
const results = await resultColumns(
  graded.value,
  { kinds: ["tier"], locale: "zh-CN" },
  host,
  unwatched,
);
await apply(port, graded.value, results, unwatched);
await applyCodes(
  port,
  coded,
  codedColumns(coded, ["code", "name", "confidence"], "zh-CN"),
  unwatched,
);
lap("results");
await writeWhole(to, await save(to));
lap("patch and write");
// Of the steps above, what grading and looking up the industry take alone: typed columns in, grades and codes out.
const { grader, slices, context } = graded.value;
for (const { columns } of slices) grader.grade(columns, context);
lap("grading alone");
const codes = coded.texts.map(({ coding }) => coding.found?.code ?? null);
const looked = Array.from(coded.textOf, (place) => codes[place] ?? null);
lap("industry lookup alone");
const { graded: tiers, rows } = graded.value;
console.log(
  JSON.stringify({
    seconds,
    megabytes: resourceUsage().maxRSS / 1000,
    rows,
    tiers,
    coded: looked.filter((code) => code !== null).length,
    texts: coded.texts.length,
  }),
);
