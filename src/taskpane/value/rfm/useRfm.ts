import { useCallback, useMemo, useState } from "react";

import {
  handedOver,
  readRfmRecord,
  type Customers,
  type Host,
  type Progress,
  type RfmFound,
  type RfmRecord,
  type RfmRequest,
  type RfmSource,
  type Scheme,
  type ValueAnswer,
  type WorkbookPort,
} from "../../../workbook";
import { useAccess } from "../../access";
import { tableId } from "../../grade/gradeState";
import { serialOfIso } from "../../language";
import { rfmReader, type Read } from "../purchases/reader";
import { useSource, type Source } from "../purchases/useSource";
import { useNotice, type Noticing } from "../useNotice";
import { useWork, type Work } from "../useWork";
import { performAside } from "../worker/performAside";
import { initialChoices, optionsOf, type RfmChoices } from "./rfmChoices";
import { useRecords, type Records } from "./useRecords";
import { useSegmentScheme, type SegmentScheme } from "./useSegmentScheme";

type Rows = Awaited<ReturnType<typeof rfmReader.read>>;

/** What is to be found: another object is another question. */
export interface RfmQuestion {
  readonly customers: Customers;
  readonly read: Read<Rows>;
  readonly choices: RfmChoices;
  /** The day up to which customers were read. */
  readonly asOf: number;
  readonly scheme: Scheme;
  readonly record: RfmRecord | null;
}

/** An answer with what it answers. */
export interface RfmResult {
  readonly question: RfmQuestion;
  readonly answer: ValueAnswer<RfmFound>;
}

/** What the part knows and does. */
export interface RfmState {
  readonly source: Source<Rows>;
  readonly noticing: Noticing;
  readonly choices: RfmChoices;
  change(choices: Partial<RfmChoices>): void;
  readonly segments: SegmentScheme;
  readonly records: Records;
  readonly work: Work<RfmQuestion, ValueAnswer<RfmFound>>;
  /** Of the table that is chosen; null before the first. */
  readonly result: RfmResult | null;
  /** Whether the result answers what is chosen now. */
  readonly isCurrent: boolean;
  setBusy(busy: boolean): void;
}

const sourceOf = ({ read, choices, asOf }: RfmQuestion): RfmSource | null => {
  if (read.kind === "customers") {
    const { names, recency, frequency, monetary } = read.rows;
    const standings = { names, recency: recency.slice(), frequency: frequency.slice(), monetary: monetary.slice() }; // prettier-ignore
    return { kind: "customers", standings, asOf };
  }
  if (read.purchases === null) return null;
  const day = serialOfIso(choices.asOf);
  const rules = day === undefined ? {} : { asOf: day };
  return { kind: "purchases", purchases: handedOver(read.purchases), rules };
};

const NOBODY: ValueAnswer<RfmFound> = { ok: false, problem: { code: "nobody", facts: [] } };

const answerTo =
  (port: WorkbookPort) =>
  async (question: RfmQuestion, _: Host, progress: Progress): Promise<ValueAnswer<RfmFound>> => {
    const { scheme, record, choices } = question;
    const before =
      record === null ? undefined : await readRfmRecord(port, record, scheme, progress);
    const source = sourceOf(question);
    if (source === null) return NOBODY;
    const { segments } = choices;
    const request: RfmRequest = { options: optionsOf(choices), scheme, segments, ...(before && { before }) }; // prettier-ignore
    return performAside("rfm", [source, request], progress);
  };

/** Everything about the scores of a table: found as soon as it is read, and again when anything that decides changes. */
export function useRfm(shown: boolean): RfmState {
  const { port, today } = useAccess();
  const noticing = useNotice();
  const { fail } = noticing;
  const [choices, setChoices] = useState(initialChoices);
  const [busy, setBusy] = useState(false);
  const asOf = serialOfIso(choices.asOf) ?? serialOfIso(today()) ?? 0;
  const source = useSource(rfmReader, { shown, busy, asOf }, noticing);
  const segments = useSegmentScheme(fail);
  const { customers } = source.tables;
  const [day, setDay] = useState<number | null>(null);
  const records = useRecords(customers, day, shown, fail);
  const { read } = source;
  const { scheme } = segments;
  const { record } = records;
  const question = useMemo(
    (): RfmQuestion | null =>
      customers === null || read === null || scheme === null
        ? null
        : { customers, read, choices, asOf, scheme, record },
    [customers, read, choices, asOf, scheme, record],
  );
  const answer = useMemo(() => answerTo(port), [port]);
  const work = useWork(question, answer, fail);
  const { answered } = work;
  const isOf = (customers !== null && answered !== null) && tableId(answered.question.customers) === tableId(customers); // prettier-ignore
  const result = isOf ? answered : null;
  const found = result?.answer.ok === true ? result.answer.value.asOf : null;
  if (found !== day) setDay(found);
  const change = useCallback(
    (next: Partial<RfmChoices>) => setChoices((before) => ({ ...before, ...next })),
    [],
  );
  const isCurrent = result !== null && result.question === question;
  return { source, noticing, choices, change, segments, records, work, result, isCurrent, setBusy };
}
