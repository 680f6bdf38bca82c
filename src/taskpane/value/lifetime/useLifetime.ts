import { useCallback, useMemo, useState } from "react";

import {
  handedOver,
  type Customers,
  type Host,
  type LifetimeFound,
  type LifetimeSource,
  type Progress,
  type ValueAnswer,
} from "../../../workbook";
import { tableId } from "../../grade/gradeState";
import { serialOfIso } from "../../language";
import { lifetimeReader, type Read } from "../purchases/reader";
import { useSource, type Source } from "../purchases/useSource";
import { useNotice, type Noticing } from "../useNotice";
import { useWork, type Work } from "../useWork";
import { performAside } from "../worker/performAside";
import { askedOf, initialChoices, type LifetimeChoices } from "./lifetimeChoices";

type Rows = Awaited<ReturnType<typeof lifetimeReader.read>>;

/** What is to be found: another object is another question. */
export interface LifetimeQuestion {
  readonly customers: Customers;
  readonly read: Read<Rows>;
  readonly choices: LifetimeChoices;
}

/** An answer with what it answers. */
export interface LifetimeResult {
  readonly question: LifetimeQuestion;
  readonly answer: ValueAnswer<LifetimeFound>;
}

/** What the part knows and does. */
export interface LifetimeState {
  readonly source: Source<Rows>;
  readonly noticing: Noticing;
  readonly choices: LifetimeChoices;
  change(choices: Partial<LifetimeChoices>): void;
  readonly work: Work<LifetimeQuestion, ValueAnswer<LifetimeFound>>;
  /** Of the table that is chosen; null before the first. */
  readonly result: LifetimeResult | null;
  /** Whether the result answers what is chosen now. */
  readonly isCurrent: boolean;
  setBusy(busy: boolean): void;
}

const NOBODY: ValueAnswer<LifetimeFound> = {
  ok: false,
  problem: { code: "nobody", facts: [] },
};

const sourceOf = ({ read, choices }: LifetimeQuestion): LifetimeSource | null => {
  if (read.kind === "customers") {
    const { names, repeats, recency, age, average } = read.rows;
    const times = { repeats: repeats.slice(), recency: recency.slice(), age: age.slice() };
    const histories = { names, ...times, ...(average && { average: average.slice() }) };
    return { kind: "customers", histories };
  }
  if (read.purchases === null) return null;
  const asOf = serialOfIso(choices.asOf);
  const rules = asOf === undefined ? {} : { asOf };
  return { kind: "purchases", purchases: handedOver(read.purchases), rules };
};

const answerTo = async (
  question: LifetimeQuestion,
  _: Host,
  progress: Progress,
): Promise<ValueAnswer<LifetimeFound>> => {
  const source = sourceOf(question);
  if (source === null) return NOBODY;
  const asked = askedOf(question.choices, source.kind === "purchases");
  return performAside("lifetime", [source, asked], progress);
};

/** Everything about lifetime values of a table: found as soon as it is read, and again when anything that decides changes. */
export function useLifetime(shown: boolean): LifetimeState {
  const noticing = useNotice();
  const [choices, setChoices] = useState(initialChoices);
  const [busy, setBusy] = useState(false);
  const source = useSource(lifetimeReader, { shown, busy, asOf: 0 }, noticing);
  const { customers } = source.tables;
  const { read } = source;
  const question = useMemo(
    (): LifetimeQuestion | null =>
      customers === null || read === null ? null : { customers, read, choices },
    [customers, read, choices],
  );
  const work = useWork(question, answerTo, noticing.fail);
  const { answered } = work;
  const isOf = customers !== null && answered !== null && tableId(answered.question.customers) === tableId(customers); // prettier-ignore
  const result = isOf ? answered : null;
  const change = useCallback(
    (next: Partial<LifetimeChoices>) => setChoices((before) => ({ ...before, ...next })),
    [],
  );
  const isCurrent = result !== null && result.question === question;
  return { source, noticing, choices, change, work, result, isCurrent, setBusy };
}
