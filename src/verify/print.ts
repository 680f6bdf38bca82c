import { nextDown, nextUp } from "../rules";
import type { Axis, Segment } from "./axis";
import { dateCell } from "./cell";
import { decimal } from "./decimal";

interface Run {
  readonly low: number;
  readonly high: number;
}

const adjoins = ({ domain }: Axis, before: Run, next: Run): boolean =>
  domain.whole ? before.high + 1 === next.low : nextUp(before.high) === next.low;

/** Ranges that touch, put together. */
const runsOf = (axis: Axis, held: readonly Segment[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const segment of held) {
    if (segment.kind !== "range") continue;
    const last = runs.at(-1);
    if (last && adjoins(axis, last, segment))
      runs[runs.length - 1] = { ...last, high: segment.high };
    else runs.push(segment);
  }
  return runs;
};

const spell = ({ spelt, domain }: Axis, value: number): string =>
  spelt.get(value) ?? (domain.type === "date" ? dateCell(value) : decimal(value));

interface End {
  readonly text: string;
  readonly included: boolean;
}

/** An end of a run as cells would have it: the number they name, or the one beside it, left out. */
const endOf = (axis: Axis, value: number, beside: (value: number) => number): End => {
  const next = beside(value);
  if (axis.domain.whole || axis.spelt.has(value) || !axis.spelt.has(next))
    return { text: spell(axis, value), included: true };
  return { text: spell(axis, next), included: false };
};

const runText = (axis: Axis, { low, high }: Run): string => {
  const { domain } = axis;
  const [open, shut] = [low <= domain.low, high >= domain.high];
  const [from, to] = [endOf(axis, low, nextDown), endOf(axis, high, nextUp)];
  if (low === high) return spell(axis, low);
  if (open && shut) return "not(null)";
  if (open) return `${to.included ? "<=" : "<"} ${to.text}`;
  if (shut) return `${from.included ? ">=" : ">"} ${from.text}`;
  return `${from.included ? "[" : "("}${from.text}..${to.text}${to.included ? "]" : ")"}`;
};

const quoted = (text: string): string => JSON.stringify(text);

const textsOf = (segments: readonly Segment[]): readonly string[] =>
  segments.flatMap((segment) => (segment.kind === "text" ? [quoted(segment.text)] : []));

/** Texts: named ones as a list, any other as all but those that are left out. */
const wordsCell = (axis: Axis, held: ReadonlySet<Segment>): string => {
  const has = (kind: Segment["kind"]) => [...held].some((segment) => segment.kind === kind);
  if (!has("other")) return [...textsOf([...held]), ...(has("none") ? ["null"] : [])].join(",");
  const left = axis.segments.filter((segment) => !held.has(segment));
  const none = left.some(({ kind }) => kind === "none") ? ["null"] : [];
  return `not(${[...textsOf(left), ...none].join(",")})`;
};

/** Segments of an axis as a FEEL cell that holds on them and on no other; "-" where all values are among them. */
export const cellText = (axis: Axis, held: ReadonlySet<Segment>): string => {
  const known = axis.segments.filter(({ kind }) => kind !== "unknown");
  const kept = known.filter((segment) => held.has(segment));
  if (kept.length === known.length) return "-";
  const { type } = axis.domain;
  if (type === "text" || type === "choice") return wordsCell(axis, new Set(kept));
  const none = kept.some(({ kind }) => kind === "none") ? ["null"] : [];
  const truths = kept.flatMap((each) => (each.kind === "truth" ? [String(each.value)] : []));
  const runs = runsOf(axis, kept).map((run) => runText(axis, run));
  const all = [...truths, ...runs, ...none];
  return kept.length === known.length - 1 && none.length === 0 && kept.length > 1
    ? withoutNone(axis, kept, all)
    : all.join(",");
};

/** All values but a known absence read better as `not(null)`. */
const withoutNone = (axis: Axis, kept: readonly Segment[], all: readonly string[]): string => {
  const left = axis.segments.find(({ kind }) => kind === "none");
  return left !== undefined && !kept.includes(left) ? "not(null)" : all.join(",");
};
