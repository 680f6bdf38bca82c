import { knownOf, type Batch } from "../batch";
import { Knowledge, knowledgeAt, valueAt, type Known } from "../known";
import { checkKey, report, tierIndex, type Plan } from "../plan";
import type { Lookup } from "../scheme/method";
import type { Provenance } from "../scheme/provenance";
import { inBlocks, type Steps } from "../steps";
import type { Words } from "../words";
import {
  type CompiledMethod,
  type Hindrance,
  NO_RULE,
  unscoredVerdict,
  type Verdict,
} from "./method";
import type { Reason } from "../grader";

interface Entry {
  readonly rule: number;
  readonly tier: number;
  readonly label?: Words | undefined;
  readonly from: Provenance;
}

interface Looking {
  readonly key: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly otherwise: Entry | undefined;
  /** Where a cell need only contain a value: the values, the longest first. */
  readonly within: readonly string[] | undefined;
}

/** A text as it is looked up: case, width and outer blanks do not matter. */
const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

const compileEntries = (plan: Plan, { entries }: Lookup) => {
  const found = new Map<string, Entry>();
  entries.forEach(({ values, tier, label, from }, index) => {
    const path = `method.entries.${index}`;
    const entry: Entry = {
      rule: index + 1,
      tier: tierIndex(plan, tier, `${path}.tier`),
      label,
      from,
    };
    for (const value of values)
      if (found.has(plain(value))) report(plan, `${path}.values`, `"${value}" stands twice`);
      else found.set(plain(value), entry);
  });
  return found;
};

const entryOf = (
  { entries, otherwise, within }: Looking,
  text: string | undefined,
): Entry | undefined => {
  const wanted = plain(text ?? "");
  const contained = within?.find((value) => wanted.includes(value));
  return entries.get(contained ?? wanted) ?? otherwise;
};

/** Looks a column up, a distinct text once. */
function* grade(looking: Looking, column: Known, batch: Batch): Steps<Verdict> {
  const { values, dictionary, knowledge } = column;
  const verdict = unscoredVerdict(batch.rows);
  const { tier, open } = verdict;
  const byCode = Int16Array.from(dictionary, (text) => entryOf(looking, text)?.tier ?? -1);
  const tierOfNone = looking.otherwise?.tier ?? -1;
  yield* inBlocks(batch.rows, (from, to) => {
    for (let row = from; row < to; row++) {
      const known = knowledge === null ? Knowledge.value : (knowledge[row] as number);
      const found =
        known === Knowledge.value
          ? (byCode[values[row] as number] as number)
          : known === Knowledge.none
            ? tierOfNone
            : -1;
      tier[row] = found;
      if (found < 0) open[row] = 1;
    }
  });
  return verdict;
}

const hindrance = ({ key }: Looking, column: Known, row: number): Hindrance =>
  knowledgeAt(column, row) === Knowledge.unknown
    ? { pending: [key] }
    : { pending: [], problem: { problem: NO_RULE } };

const reasonOf = (looking: Looking, column: Known, row: number): readonly Reason[] => {
  const value = valueAt(column, row);
  const entry = typeof value === "string" ? entryOf(looking, value) : looking.otherwise;
  if (entry === undefined) return [];
  const { rule, tier, label, from } = entry;
  const test = typeof value === "string" ? JSON.stringify(value) : "-";
  const facts = [{ input: looking.key, test, value }];
  return [{ rule, ...(label && { label }), facts, tier, from }];
};

/** A tier by the text or choice in a cell, looked up once a distinct text; what is not listed gets `otherwise`, or no-rule-matched. */
export const compileLookup = (plan: Plan, method: Lookup): CompiledMethod => {
  const { input: key, otherwise } = method;
  checkKey(plan, key, "method.input", ["text", "choice"]);
  const entries = compileEntries(plan, method);
  const looking: Looking = {
    key,
    entries,
    within: method.contains && [...entries.keys()].sort((a, b) => b.length - a.length),
    otherwise: otherwise && {
      rule: 0,
      tier: tierIndex(plan, otherwise.tier, "method.otherwise.tier"),
      from: otherwise.from,
    },
  };
  return {
    scope: "row",
    uses: [key],
    turns: [],
    grade: (batch) => grade(looking, knownOf(batch, key), batch),
    hindrance: (batch, row) => hindrance(looking, knownOf(batch, key), row),
    reasons: (batch, row, { tier }) => ({
      because: tier < 0 ? [] : reasonOf(looking, knownOf(batch, key), row),
      also: [],
    }),
  };
};
