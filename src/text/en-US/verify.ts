import type { RuleFinding, RuleFindingCode } from "../../verify";

/** How a finding names what it is about. */
export interface FindingNames {
  /** The label of an input, a derived input or a part. */
  input(key: string): string;
  tier(key: string): string;
  /** A cell with the labels of its choices: ≥ 30000 stays, "high" becomes “高”. */
  cell(key: string, content: string): string;
  /** Cells of several inputs; empty for none. */
  when(when: Readonly<Record<string, string>>): string;
  argument(name: string): string;
  /** A value of a choice argument. */
  choice(argument: string, key: string): string;
}

type Sentences = {
  readonly [Code in RuleFindingCode]: (
    finding: Extract<RuleFinding, { code: Code }>,
    names: FindingNames,
  ) => string;
};

const list = (items: readonly (string | number)[], most = 8): string =>
  items.length > most ? `${items.slice(0, most).join(", ")} …` : items.join(", ");

const percent = (sum: number, whole: 1 | 100): string =>
  whole === 100 ? String(sum) : `${String(Number((sum * 100).toFixed(6)))}%`;

const figure = (value: number): string => String(Number(value.toFixed(6)));

const types: Readonly<Record<string, string>> = {
  number: "numbers",
  date: "dates",
  boolean: "yes or no",
  text: "texts",
  choice: "choices",
};

const aspects = {
  cells: "cells",
  gaps: "gaps",
  overlaps: "overlaps",
  shadowed: "rows that never decide",
  scores: "scores",
  arguments: "all combinations of arguments",
};

const bounds = (min: number | undefined, max: number | undefined): string => {
  if (min !== undefined && max !== undefined) return ` (they go from ${min} to ${max})`;
  if (min !== undefined) return ` (they begin at ${min})`;
  return max === undefined ? "" : ` (they end at ${max})`;
};

const misfits = {
  "other-type": (input: string, type: string, got: string) =>
    `${input} holds ${types[type] ?? type}, so it cannot be compared with ${got}. Change the cell.`,
  "no-such-argument": (_: string, __: string, got: string) =>
    `“${got}” is no value, and no argument that is a number. Put texts in quotes, or write a number.`,
  "no-such-choice": (input: string, _: string, got: string) =>
    `${input} has no choice ${got}. Write one that it has.`,
  "text-only": (input: string, _: string, got: string) =>
    `${input} holds words: only words in quotes can be asked for, not more or less than ${got}.`,
  alone: () => "“!= null” cannot stand beside other tests. Write not(null) in a cell of its own.",
};

/** What each finding says: what is wrong, and what to do. */
const sentences: Sentences = {
  "cell-unreadable": ({ content, at }) =>
    `“${content}” cannot be read from character ${at} on. Write for example >= 30000, [10000..30000), "A","B", not("C"), or - for any value.`,
  "cell-unfit": ({ key, reason, got, type, choices }, names) => {
    const said = misfits[reason](names.input(key), type, got);
    const known = choices?.map((choice) => names.cell(key, JSON.stringify(choice))) ?? [];
    return reason === "no-such-choice" && known.length > 0
      ? `${said} It has: ${list(known)}.`
      : said;
  },
  "interval-upside-down": ({ content }) =>
    `The interval “${content}” ends before it begins. Put the smaller value first.`,
  "never-holds": ({ key, content, min, max }, names) =>
    `No value of ${names.input(key)} passes “${names.cell(key, content)}”${bounds(min, max)}, so the row never holds. Correct the cell, or delete the row.`,
  gap: ({ when, about, boundary, proposal }, names) => {
    const said = names.when(when);
    const who = said === "" ? "anybody" : `customers with ${said}`;
    if (boundary)
      return `Neither neighbour includes ${names.input(boundary.key)} ${boundary.point}: no row holds for ${who}, and they get no grade. Include the point in one of the two rows.`;
    if (about === "others")
      return `No row holds for a text that no row names (${list(Object.keys(when).map((key) => names.input(key)))}): such customers get no grade. Add a row for the rest, or leave it so if that is meant.`;
    if (about === "blank")
      return `No row holds for ${who}: without that value they get no grade. Add a row for them, or leave it so if that is meant.`;
    const tier = proposal && "tier" in proposal ? names.tier(proposal.tier) : undefined;
    return `No row holds for ${who}: they get no grade. Insert a row for them${tier === undefined ? "" : `; ${tier} is a suggestion`}.`;
  },
  "more-gaps": ({ listed }) =>
    `There are more gaps than the ${listed} that are listed. Close these, and the others are shown.`,
  overlap: ({ rows: [one, other], when, boundary, outcome }, names) => {
    const who = names.when(when);
    const where = boundary
      ? `both include ${names.input(boundary.key)} ${boundary.point}${who === "" ? "" : ` (${who})`}`
      : `both hold for ${who === "" ? "anybody" : who}`;
    const so =
      outcome === "conflict"
        ? "Such customers get no grade. Keep them in one of the two rows."
        : `Row ${one} decides there. Keep it if that is meant, or change one of the two.`;
    return `Rows ${one} and ${other} ${where}. ${so}`;
  },
  "more-overlaps": ({ listed, count }) =>
    `${count} pairs of rows overlap, of which ${listed} are listed. If the first row that holds is to decide, set the hit policy F.`,
  "left-out": ({ rows: [one, other], taker, boundary }, names) =>
    `Rows ${one} and ${other} both leave out ${names.input(boundary.key)} ${boundary.point}, so row ${taker} takes it. Include the point in one of the two.`,
  shadowed: ({ row, by }) =>
    `Row ${row} never decides: ${by.length === 1 ? `row ${by.join("")} before it takes` : `the rows before it (${list(by)}) take`} everything that it holds for. Move it up, change it, or delete it.`,
  "contradictory-only": ({ argument, is }, names) =>
    `The row applies only while ${names.argument(argument)} is “${is}”, which it never is. Correct the condition.`,
  "too-many-combinations": ({ checked, unchecked }) =>
    `The rows have too many combinations to look at all of them. Checked: ${list(checked.map((each) => aspects[each]))}. Only in part: ${list(unchecked.map((each) => aspects[each]))}. Split the table into parts.`,
  "no-such-input": ({ key }) => `There is no input “${key}”. Correct the name.`,
  "no-such-tier": ({ tier }) => `There is no tier “${tier}”. Write one that the scheme has.`,
  "tier-never-given": ({ tier }, names) =>
    `Nobody ever gets ${names.tier(tier)}: no row gives it. Add a row, or drop the tier.`,
  "tier-out-of-reach": ({ tier, least, most }, names) =>
    `Nobody ever gets ${names.tier(tier)}: scores go from ${figure(least)} to ${figure(most)}, and none falls there. Change the cut-off or the points.`,
  "weights-sum": ({ sum, expected }) =>
    `The weights add up to ${percent(sum, expected)}, not ${percent(expected, expected)}. Change one of them.`,
  "shares-sum": ({ sum }) =>
    `The shares add up to ${percent(sum, 1)}, not 100%. Change one of them.`,
  "cutoffs-order": ({ atLeast, before }) =>
    `The cut-off ${atLeast} is not below the one before it, ${before}. Cut-offs go from the best tier down.`,
  "cutoffs-tiers": ({ tier }, names) =>
    `${names.tier(tier)} stands behind a worse tier. Cut-offs go from the best tier down.`,
  "cutoffs-rest": ({ which }) =>
    which === "last-bounded"
      ? "The last tier must take the rest: delete its cut-off, or scores below it get no tier."
      : "Only the last tier can do without a cut-off: give this one a number.",
  "keep-above": ({ keepAbove, atLeast, next }) =>
    `A tier that takes ${atLeast} points cannot be kept down to ${keepAbove}: it must be at most ${atLeast}${next === undefined ? "" : ` and above ${next}, where the next tier begins`}.`,
  "cuts-count": ({ got, wanted }) =>
    `${got} cuts are given where ${wanted} are needed, one less than tiers. Add or delete some.`,
  "cuts-order": ({ got, wanted }) => `The cuts ${list(got)} must be ${wanted}. Put them in order.`,
  "cuts-range": ({ got }) =>
    `The cuts ${list(got)} must be above 0 and at most 100%. Change those that are not.`,
  "limit-never-bites": ({ row, atBest, because }, names) =>
    because === "no-better"
      ? `Limit ${row} changes nothing: where it holds nobody has enough points for more than ${names.tier(atBest)}. Delete it, or change it.`
      : `Limit ${row} changes nothing: another limit already holds its customers back as far. Delete it, or change it.`,
  "value-twice": ({ value, rows: [first, second] }) =>
    first === second
      ? `“${value}” stands twice in row ${first}. Delete one.`
      : `“${value}” stands in row ${first} already. Delete it from one of the two.`,
};

/** Words of the verifier in English; its type is what the other locale must have. */
export const verify = {
  sentences,
  severity: { error: "Error", warning: "Warning", note: "Note" },
  /** Between cells that must all hold. */
  and: ", ",
  yes: "yes",
  no: "no",
  none: "none",
  quoted: (text: string): string => `“${text}”`,
  /** What a finding holds under, behind its sentence. */
  under: (conditions: readonly string[]): string => ` (${conditions.join("; ")})`,
  is: (argument: string, value: string): string => `${argument}: ${value}`,
  taking: (argument: string, value: number): string => `${argument} taken as ${value}`,
  /** The lists of a scheme: the list as a whole, and one of its rows. */
  lists: {
    rules: "Rules",
    criteria: "Criteria",
    multipliers: "Multipliers",
    bands: "Bands",
    cutoffs: "Cut-offs",
    limits: "Limits",
    entries: "Entries",
    cases: "Cases",
    tiers: "Tiers",
    remarks: "Remarks",
    derived: "Derived inputs",
    arguments: "Settings",
    precondition: "Precondition",
  } as Readonly<Record<string, string>>,
  row: (list: string, number: number): string => `${list}, row ${number}`,
};
