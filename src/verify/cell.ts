import {
  predicateOf,
  readTests,
  typeOf,
  answersOf,
  Unfit,
  dayOf,
  type FeelPart,
  type Operand,
  type Predicate,
  type SchemePath,
  type UnaryTests,
  type ValueType,
} from "../rules";
import { decimal } from "./decimal";
import type { RuleFinding } from "./finding";
import { at, type Ground } from "./ground";

/** A cell that was read, or what is wrong with it. */
export type CellReading =
  | { readonly ok: true; readonly predicate: Predicate; readonly names: readonly string[] }
  | { readonly ok: false; readonly finding: RuleFinding };

const two = (number: number): string => String(number).padStart(2, "0");

/** A day as a FEEL cell spells it. */
export const dateCell = (serial: number): string => {
  const { year, month, day } = dayOf(serial);
  return `date("${String(year).padStart(4, "0")}-${two(month)}-${two(day)}")`;
};

/** An operand as a cell spells it. */
export const operandText = (operand: Operand): string => {
  switch (operand.kind) {
    case "number":
      return decimal(operand.value);
    case "date":
      return dateCell(operand.value);
    case "text":
      return JSON.stringify(operand.value);
    case "boolean":
      return String(operand.value);
    case "none":
      return "null";
    case "name":
      return operand.name;
  }
};

const operandsOf = (part: FeelPart): readonly Operand[] =>
  part.kind === "interval" ? [part.low, part.high] : [part.operand];

const partsOf = (tests: UnaryTests): readonly FeelPart[] =>
  tests.kind === "tests" ? tests.parts : [];

type Reason = Extract<RuleFinding, { code: "cell-unfit" }>["reason"];
interface Misfit {
  readonly reason: Reason;
  readonly got: string;
}

const wordMisfit = (ground: Ground, key: string, part: FeelPart): Misfit | undefined => {
  const [operand] = operandsOf(part);
  if (operand === undefined || operand.kind === "none") return undefined;
  const got = operandText(operand);
  if (part.kind === "interval" || part.operator !== "=") return { reason: "text-only", got };
  if (operand.kind !== "text") return { reason: "other-type", got };
  const answers = answersOf(ground.plan, key);
  const known = answers?.some(({ key: answer, label }) =>
    [answer, label.zh, label.en].includes(operand.value),
  );
  return known === false ? { reason: "no-such-choice", got } : undefined;
};

const numberMisfit = (ground: Ground, type: ValueType, part: FeelPart): Misfit | undefined => {
  for (const operand of operandsOf(part)) {
    const got = operandText(operand);
    if (operand.kind === "name") {
      const fits = type === "number" && typeof ground.values[operand.name] === "number";
      if (!fits) return { reason: "no-such-argument", got };
    } else if (operand.kind !== type && !(operand.kind === "none" && part.kind === "compare"))
      return { reason: "other-type", got };
  }
  return undefined;
};

const truthMisfit = (part: FeelPart): Misfit | undefined => {
  const [operand] = operandsOf(part);
  const asked = part.kind === "compare" && ["=", "!="].includes(part.operator);
  return operand && (!asked || !["boolean", "none"].includes(operand.kind))
    ? { reason: "other-type", got: operandText(operand) }
    : undefined;
};

const misfitOf = (
  ground: Ground,
  key: string,
  type: ValueType,
  tests: UnaryTests,
): Misfit | undefined => {
  for (const part of partsOf(tests)) {
    const found =
      type === "text" || type === "choice"
        ? wordMisfit(ground, key, part)
        : type === "boolean"
          ? truthMisfit(part)
          : numberMisfit(ground, type, part);
    if (found) return found;
  }
  return undefined;
};

const valueOf = ({ values }: Ground, operand: Operand): number => {
  if (operand.kind === "name") return Number(values[operand.name]);
  return "value" in operand ? Number(operand.value) : NaN;
};

const isUpsideDown = (ground: Ground, tests: UnaryTests): boolean =>
  partsOf(tests).some(
    (part) => part.kind === "interval" && valueOf(ground, part.low) > valueOf(ground, part.high),
  );

/** Reads a FEEL cell on a key; `path` is the cell's within the ground. */
export const readCell = (
  ground: Ground,
  key: string,
  content: string,
  path: SchemePath,
): CellReading => {
  const placed = { severity: "error", path: at(ground, ...path), key } as const;
  const type = typeOf(ground.plan, key);
  if (type === undefined) return { ok: false, finding: { ...placed, code: "no-such-input" } };
  const reading = readTests(content);
  const told = { ...placed, content };
  if (!reading.ok)
    return { ok: false, finding: { ...told, code: "cell-unreadable", at: reading.issue.at + 1 } };
  const { tests } = reading;
  const answers = answersOf(ground.plan, key);
  const choices = type === "choice" && answers ? { choices: answers.map((each) => each.key) } : {};
  const unfit = (misfit: Misfit): CellReading => ({
    ok: false,
    finding: { ...told, code: "cell-unfit", ...misfit, type, ...choices },
  });
  const misfit = misfitOf(ground, key, type, tests);
  if (misfit) return unfit(misfit);
  if (isUpsideDown(ground, tests))
    return { ok: false, finding: { ...told, code: "interval-upside-down" } };
  try {
    const predicate = predicateOf(tests, { type, choices: answers, names: ground.values });
    const named = partsOf(tests).flatMap(operandsOf);
    const names = named.flatMap((each) => (each.kind === "name" ? [each.name] : []));
    return { ok: true, predicate, names };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return unfit({ reason: "alone", got: "!= null" });
  }
};
