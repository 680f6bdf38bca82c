import {
  eachRow,
  Knowledge,
  type Flaw,
  type Known,
  type Model,
  type ModelQuestion,
  type Steps,
} from "../rules";
import { businessSectors } from "./businessSectors";
import { codeIndustry } from "./coder";
import { keyAccount } from "./keyAccount";
import type { Level } from "./level";
import type { Taxonomy } from "./taxonomy";

/** Texts that are coded in one step: each takes long. */
const CODED = 50;

/** Codes a column of texts, each distinct one once; where no code is certain the row is unknown, with the problem. */
function* coded(
  { rows, columns: [text] }: ModelQuestion,
  taxonomy: Taxonomy,
  level: Level | undefined,
): Steps<Known> {
  const dictionary: string[] = [];
  const problems = new Map<number, Flaw>();
  const values = new Uint32Array(rows);
  const knowledge = new Uint8Array(rows);
  // Candidates are named in the language of a reader, which a model does not know: see INDUSTRYCODE for them.
  const options = { taxonomy, locale: "en-US", ...(level && { level }) } as const;
  const codes: (string | number)[] = [];
  for (const word of text?.dictionary ?? []) {
    if (codes.length % CODED === 0) yield;
    const outcome = codeIndustry(word, options);
    codes.push(outcome.ok ? dictionary.push(outcome.value.found.code) - 1 : word);
  }
  yield* eachRow(rows, (row) => {
    const known = text?.knowledge?.[row] ?? Knowledge.value;
    const code = codes[text?.values[row] as number];
    knowledge[row] = known;
    if (known !== Knowledge.value) return;
    if (typeof code === "number") values[row] = code;
    else {
      knowledge[row] = Knowledge.unknown;
      const problem = { code: "no-industry-match", text: code ?? "", candidates: [] } as const;
      problems.set(row, { problem, of: 0 });
    }
  });
  return { type: "text", values, dictionary, knowledge, problems };
}

const coder = (taxonomy: Taxonomy, level?: Level): Model => ({
  scope: "row",
  answer: (question) => coded(question, taxonomy, level),
});

/** The coders of texts as models of schemes: each takes one text and gives a code. */
export const industryModels = {
  keyAccount: coder(keyAccount),
  keyAccountSection: coder(keyAccount, "section"),
  businessSector: coder(businessSectors),
};
