import type { OpenFile } from "../files";
import { historyProblemText, type Messages } from "../text";
import {
  holdsTiers,
  readHistory,
  recordRun,
  recordTooSmall,
  settleResult,
  weighingInput,
  type Applied,
  type GradeRequest,
  type GradeResult,
  type Locale,
} from "../workbook";
import { Fault } from "./fault";
import { dayOf, type GradeOptions } from "./gradeOptions";
import type { Terminal } from "./terminal";

/** The result in which customers keep the tiers that the scheme keeps them in, by what the file has on record. */
export const settledByRecord = async (
  { port }: OpenFile,
  result: GradeResult,
  { asOf }: GradeOptions,
): Promise<GradeResult> =>
  holdsTiers(result.request.scheme) ? settleResult(result, await readHistory(port), asOf) : result;

/** The time of now as a serial, with its digits as they stand in a run's name. */
const now = (terminal: Terminal): { readonly when: number; readonly digits: string } => {
  const [day, time] = [terminal.today(), terminal.time()];
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  const when = (dayOf(day) ?? 0) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { when, digits: `${day}-${time}`.replace(/[^\d]/g, "").replace(/^(\d{8})/, "$1-") };
};

/** Throws a Fault where it is certain before any work that the file has no room for the record. */
export const checkRecord = async (
  { port }: OpenFile,
  { customers, scheme }: GradeRequest,
  locale: Locale,
): Promise<void> => {
  const problem = await recordTooSmall(port, customers, scheme);
  if (problem !== null) throw new Fault(historyProblemText(problem, locale), "grade");
};

/** Puts a run that was written on record in the file, and says so on stderr. Throws a Fault that says what stands against it; nothing is saved then. */
export const recordGrades = async (
  { port }: OpenFile,
  result: GradeResult,
  applied: Applied,
  { who }: GradeOptions,
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<void> => {
  const { when, digits } = now(terminal);
  const outcome = await recordRun(port, result, applied, {
    id: `${digits}-${terminal.chance()}`,
    when,
    who,
    weigh: weighingInput(result.request.scheme)?.key ?? null,
    locale,
  });
  if (!outcome.ok) throw new Fault(historyProblemText(outcome.problem, locale), "grade");
  const { cli } = words.history;
  const { run, entries, unnamed, repeated } = outcome.value;
  terminal.err(`${cli.recorded({ run: run.id, entries, changed: run.changed })}\n`);
  const doubtful = [...unnamed, ...repeated].sort((one, other) => one - other);
  const [row] = doubtful;
  if (run.keyHeader === "") terminal.err(`${cli.keyless}\n`);
  else if (row !== undefined) terminal.err(`${cli.repeated({ count: doubtful.length, row })}\n`);
};
