import {
  InvalidSchemeError,
  readScheme,
  readTests,
  type Method,
  type PlainScheme,
  type Provenance,
  type Scheme,
} from "../../rules";
import { answerNamed } from "../export/cell";
import type { Origin } from "../export/growing";
import { modelOf } from "../export/modelOf";
import { Unread, type SchemeFault } from "../fault";
import type { DmnDecision, DmnLogic, DmnModel, DmnRule, DmnTable, KeptScheme } from "../model";
import { literalOf } from "./literal";

/** The scheme in a file of ours: as it was, or with the rules that another program has changed. */
export interface Kept {
  readonly scheme: Scheme;
  readonly root: string;
  readonly edited: boolean;
}

type Table = Extract<Method, { kind: "decision-table" }>;
type Rule = Table["rules"][number];

const EDITED: Provenance = {
  kind: "default",
  words: { zh: "在别的程序里改过（DMN）", en: "changed in another program (DMN)" },
};

const schemeIn = ({ json }: KeptScheme): Scheme => {
  const broken = (path: SchemeFault["path"], message: string) => {
    const issue = { code: "broken", message } as const;
    return { path, issue };
  };
  try {
    return readScheme(JSON.parse(json));
  } catch (error) {
    if (error instanceof InvalidSchemeError) {
      const issues = error.issues.map(({ path, message }) => broken(path.split("."), message));
      throw new Unread({ code: "invalid-scheme", issues });
    }
    throw new Unread({ code: "not-a-scheme-file" });
  }
};

/** Whether two cells ask the same, however they are spelled. */
const sameCell = (one: string, other: string): boolean =>
  one === other || JSON.stringify(readTests(one)) === JSON.stringify(readTests(other));

const sameRule = (one: DmnRule, other: DmnRule): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every((cell, column) => sameCell(cell, other.cells[column] ?? "")) &&
  JSON.stringify(one.entries) === JSON.stringify(other.entries);

/** What decides in a table besides its rules. */
const frameOf = ({ hitPolicy, aggregation, columns, outputs }: DmnTable): string =>
  JSON.stringify([
    hitPolicy,
    aggregation,
    columns.map(({ text }) => text),
    outputs.map(({ values, standard }) => [values, standard]),
  ]);

const sameLogic = (one: DmnLogic, other: DmnLogic): boolean => {
  if (one.kind !== "table" || other.kind !== "table")
    return JSON.stringify(one) === JSON.stringify(other);
  const [rules, others] = [one.table.rules, other.table.rules];
  return (
    frameOf(one.table) === frameOf(other.table) &&
    rules.length === others.length &&
    rules.every((rule, index) => sameRule(rule, others[index] as DmnRule))
  );
};

interface Editing {
  readonly origin: Origin;
  readonly method: Table;
  readonly was: DmnTable;
  readonly now: DmnTable;
}

/** What a changed rule gives; undefined where it is nothing that the scheme has. */
const givenBy = ({ origin, method }: Editing, { entries }: DmnRule) => {
  const value = literalOf(entries[0] ?? "");
  if (method.aggregation !== undefined) return typeof value === "number" ? { value } : undefined;
  const tier = typeof value === "string" ? answerNamed(origin.scheme.tiers, value) : undefined;
  return tier && { tier: tier.key };
};

const whenOf = ({ origin }: Editing, rule: DmnRule, was?: DmnRule, old?: Rule): Rule["when"] => {
  const cells = origin.keys.flatMap((key, column): readonly (readonly [string, string])[] => {
    const cell = rule.cells[column] ?? "-";
    const kept = old?.when[key];
    if (was && sameCell(cell, was.cells[column] ?? ""))
      return kept === undefined ? [] : [[key, kept]];
    return cell === "-" ? [] : [[key, cell]];
  });
  return Object.fromEntries(cells);
};

/** The place of a rule in the scheme, from 0: its id ends with its number, and the tier that it takes. */
const placeOf = ({ id }: DmnRule): number =>
  Number(/_(\d+)(?:_[A-Za-z][A-Za-z0-9-]*)?$/.exec(id ?? "")?.[1]) - 1;

/** A rule as it is now; undefined where it cannot be taken over. */
const ruleNow = (editing: Editing, rule: DmnRule): Rule | undefined => {
  const { method, was } = editing;
  const before = was.rules.find(({ id }) => id !== null && id === rule.id);
  const old = before && method.rules[placeOf(before)];
  if (before && old && sameRule(before, rule)) return old;
  // One rule that takes the tier of a part stands as several: which of them was meant is not to be known.
  if (before && (old === undefined || old.take !== undefined)) return undefined;
  const gives = givenBy(editing, rule);
  if (gives === undefined) return undefined;
  return {
    ...(old?.label && { label: old.label }),
    ...(!old?.label && rule.label !== null && { label: { zh: rule.label, en: rule.label } }),
    ...(old?.only && { only: old.only }),
    ...(old?.value !== undefined && { value: old.value }),
    ...gives,
    when: whenOf(editing, rule, before, old),
    from: EDITED,
  };
};

/** Whether rules of the scheme were not seen where the others were changed: those of other settings, and those that never hold. */
const unseen = ({ method, was }: Editing): boolean => {
  const seen = new Set(was.rules.map(placeOf));
  return method.rules.some((_, index) => !seen.has(index));
};

/** Whether one of the rules is gone that together stand for one that takes the tier of a part. */
const torn = ({ method, was, now }: Editing): boolean => {
  const left = new Set(now.rules.map(({ id }) => id));
  const taking = was.rules.filter((rule) => method.rules[placeOf(rule)]?.take !== undefined);
  const gone = taking.filter(({ id }) => !left.has(id));
  return gone.some((rule) =>
    taking.some((other) => placeOf(other) === placeOf(rule) && left.has(other.id)),
  );
};

const editedMethod = (editing: Editing): Table | undefined => {
  const { method, was, now } = editing;
  if (frameOf(was) !== frameOf(now) || unseen(editing) || torn(editing)) return undefined;
  const rules = now.rules.map((rule) => ruleNow(editing, rule));
  const known = rules.filter((rule) => rule !== undefined);
  // Rules that stood as several are one again.
  return known.length < rules.length ? undefined : { ...method, rules: [...new Set(known)] };
};

const withMethods = <One extends PlainScheme>(
  scheme: One,
  methods: ReadonlyMap<string, Method>,
): One => ({
  ...scheme,
  method: methods.get(JSON.stringify(scheme)) ?? scheme.method,
  ...(scheme.parts && {
    parts: scheme.parts.map((part) => ({ ...part, scheme: withMethods(part.scheme, methods) })),
  }),
});

const withPrecondition = (scheme: Scheme, methods: ReadonlyMap<string, Method>): Scheme => {
  const whole = withMethods(scheme, methods);
  const { precondition } = whole;
  return precondition
    ? {
        ...whole,
        precondition: { ...precondition, scheme: withMethods(precondition.scheme, methods) },
      }
    : whole;
};

/** The methods that were changed, by the scheme that they belong to; undefined where more was changed than rules. */
const changes = (
  was: readonly DmnDecision[],
  now: readonly DmnDecision[],
  origins: ReadonlyMap<string, Origin>,
): ReadonlyMap<string, Method> | undefined => {
  if (was.length !== now.length) return undefined;
  const methods = new Map<string, Method>();
  for (const decision of was) {
    const other = now.find(({ id }) => id === decision.id);
    if (other === undefined || other.name !== decision.name) return undefined;
    if (sameLogic(decision.logic, other.logic)) continue;
    const origin = origins.get(decision.id ?? "");
    const method = origin?.scheme.method;
    if (decision.logic.kind !== "table" || other.logic.kind !== "table") return undefined;
    if (origin === undefined || method?.kind !== "decision-table") return undefined;
    const [before, after] = [decision.logic.table, other.logic.table];
    const edited = editedMethod({ origin, method, was: before, now: after });
    if (edited === undefined) return undefined;
    methods.set(JSON.stringify(origin.scheme), edited);
  }
  return methods;
};

/**
 * The scheme that we wrote into a file, with the rules that another program has changed since; null where it changed more than rules, so that only
 * the tables themselves say what is meant. Throws Unread where what we wrote cannot be read.
 */
export const keptIn = (model: DmnModel, kept: KeptScheme): Kept | null => {
  const scheme = schemeIn(kept);
  const { model: was, origins } = modelOf(scheme, kept.locale);
  const methods = changes(was.decisions, model.decisions, origins);
  if (methods === undefined) return null;
  const root = was.decisions[0]?.name ?? "";
  return { scheme: withPrecondition(scheme, methods), root, edited: methods.size > 0 };
};
