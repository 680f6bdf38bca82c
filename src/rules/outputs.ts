import { edate } from "./dates";
import type { Output } from "./grader";
import { Knowledge, knowledgeAt, type Known } from "./known";
import { answersOf, typeOf, type Plan } from "./plan";
import type { Core, Run } from "./run";
import type { PlainScheme } from "./scheme/scheme";
import type { Tier } from "./scheme/tier";
import type { Words } from "./words";

/** A further result that a scheme gives, whatever the rows: its key, and its label unless every scheme may give it. */
export interface OutputName {
  readonly key: string;
  readonly label?: Words;
}

/** The further results of a scheme, in the order of `outputsOf`. */
export const outputNamesOf = (scheme: PlainScheme): readonly OutputName[] => {
  const { parts = [], shows = [], method, contact } = scheme;
  const stated = [...scheme.inputs, ...scheme.derived];
  const shares = method.kind === "split" ? method.cases.flatMap((each) => each.shares) : [];
  const parties = new Map(shares.map(({ party, label }) => [party, label] as const));
  return [
    ...parts,
    ...shows.flatMap((key) => stated.filter((each) => each.key === key)),
    ...[...parties].map(([key, label]) => ({ key, label })),
    ...(contact === undefined ? [] : [{ key: "nextDue" }, { key: "daysOverdue" }]),
  ].map(({ key, ...rest }) => ("label" in rest ? { key, label: rest.label } : { key }));
};

const wordsOf = (plan: Plan, key: string, { dictionary }: Known): readonly Words[] => {
  const answers = answersOf(plan, key);
  return dictionary.map(
    (word) => answers?.find((answer) => answer.key === word)?.label ?? { zh: word, en: word },
  );
};

/** A column as a result: what is not known is NaN. */
const outputOf = (
  key: string,
  label: Words,
  type: Output["type"],
  column: Known,
  words: readonly Words[],
): Output => ({
  key,
  label,
  type,
  words,
  values: Float64Array.from(column.values, (value, row) =>
    knowledgeAt(column, row) === Knowledge.value ? value : NaN,
  ),
});

const shownOutputs = ({ plan }: Core, { batch }: Run): readonly Output[] =>
  (plan.scheme.shows ?? []).flatMap((key) => {
    const column = batch.known.get(key);
    const stated = plan.derived.get(key) ?? plan.inputs.get(key);
    if (column === undefined || stated === undefined) return [];
    const type = typeOf(plan, key) ?? "number";
    const output = outputOf(key, stated.label, type, column, wordsOf(plan, key, column));
    return "unit" in stated && stated.unit ? [{ ...output, unit: stated.unit }] : [output];
  });

const partOutputs = ({ plan }: Core, { batch }: Run): readonly Output[] =>
  [...plan.parts.values()].flatMap(({ key, label }) => {
    const column = batch.known.get(key);
    return column ? [outputOf(key, label, "choice", column, wordsOf(plan, key, column))] : [];
  });

/** How long it may be from one contact to the next. */
export type Every = { readonly months: number } | { readonly days: number };

/** The day on which the next contact is due after the last one. */
export const dueAfter = (last: number, every: Every): number => {
  const day = Math.floor(last);
  return "months" in every ? edate(day, every.months) : day + every.days;
};

/** The day on which the next contact with a customer of a tier is due after the last one; NaN where the tier has no cadence. */
export const nextDue = (last: number, tier: Tier | undefined): number => {
  const cadence = tier?.policy?.cadence;
  return cadence === undefined ? NaN : dueAfter(last, cadence);
};

const dueOutputs = ({ plan }: Core, { batch, verdict }: Run): readonly Output[] => {
  const { contact, tiers } = plan.scheme;
  const last = contact === undefined ? undefined : batch.known.get(contact);
  if (last === undefined) return [];
  const { asOf } = batch.setting;
  const due = Float64Array.from(last.values, (value, row) =>
    knowledgeAt(last, row) === Knowledge.value
      ? nextDue(value, tiers[verdict.tier[row] ?? -1])
      : NaN,
  );
  const overdue = due.map((day, row) => {
    const today = typeof asOf === "object" ? asOf[row] : asOf;
    return today === undefined ? NaN : Math.max(0, Math.floor(today) - day);
  });
  return [
    { key: "nextDue", type: "date", words: [], values: due },
    { key: "daysOverdue", type: "number", words: [], values: overdue },
  ];
};

/** What the method adds, on the rows that it grades. */
const methodOutputs = ({ method }: Core, { batch }: Run): readonly Output[] =>
  (method.outputs?.(batch) ?? []).map((output) => ({
    ...output,
    values: output.values.map((value, row) =>
      batch.setting.excluded?.[row] === 1 || batch.barred[row] === 1 ? NaN : value,
    ),
  }));

/** What rows are told besides tier and score: their tiers in the parts, derived inputs that are shown, what the method adds, what is due. */
export const outputsOf = (core: Core, found: Run): readonly Output[] => [
  ...partOutputs(core, found),
  ...shownOutputs(core, found),
  ...methodOutputs(core, found),
  ...dueOutputs(core, found),
];
