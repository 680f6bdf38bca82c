import type { OpenFile } from "../../files";
import { problemText, type Messages } from "../../text";
import {
  headerText,
  holdsStandings,
  readStandings,
  rfm,
  schemeNamed,
  segmenter,
  standingsOf,
  type Locale,
  type NamedRows,
  type Outcome,
  type Progress,
  type Rfm,
  type Scheme,
  type Segments,
  type Standings,
} from "../../workbook";
import { Fault } from "../fault";
import { schemeInTables } from "../schemeSource";
import { findInput, type FoundCustomers, type FoundPurchases } from "./input";
import { nobodyText } from "./report";
import { RFM, type RfmOptionsAsked } from "./rfmOptions";

/** Everything that a run of `models rfm` has found. */
export interface RfmRun {
  readonly found: FoundPurchases | FoundCustomers;
  /** The last day that counts. */
  readonly asOf: number;
  readonly standings: Standings & NamedRows;
  readonly scheme: Scheme;
  readonly scores: Rfm;
  readonly segments: Segments;
}

const valueOf = <Value>(outcome: Outcome<Value>, locale: Locale): Value => {
  if (outcome.ok) return outcome.value;
  throw new Fault(problemText(outcome.problem, locale), RFM);
};

/** The segment table: that of the file where it has rules for the scheme, otherwise one of the menu. */
const schemeOf = async (
  file: OpenFile,
  options: RfmOptionsAsked,
  locale: Locale,
  words: Messages,
): Promise<Scheme> =>
  (await schemeInTables(file, options.file, "rfm", locale, words)) ??
  valueOf(schemeNamed("rfm"), locale);

const standingsIn = async (
  file: OpenFile,
  found: FoundPurchases | FoundCustomers,
  asOf: number,
  locale: Locale,
  words: Messages,
  progress: Progress,
): Promise<Standings & NamedRows> => {
  if (found.kind === "customers") return readStandings(file.port, found.customers, asOf, progress);
  const { occasions, hasAmounts, customers } = found;
  if (!hasAmounts) {
    const known = customers.region.headers.map(headerText).join(words.cli.listSeparator);
    throw new Fault(words.models.cli.fault.noAmounts({ known }), RFM);
  }
  if (occasions.customers.length === 0)
    throw new Fault(nobodyText(occasions.facts, locale, words), RFM);
  return { names: occasions.customers, ...standingsOf(occasions) };
};

/** Reads the file and scores its customers. Throws a Fault. */
export const rfmRun = async (
  file: OpenFile,
  options: RfmOptionsAsked,
  today: number,
  locale: Locale,
  words: Messages,
  progress: Progress,
): Promise<RfmRun> => {
  const found = await findInput(file, options, holdsStandings, words, RFM, progress);
  const asOf = found.kind === "purchases" ? found.occasions.asOf : (options.asOf ?? today);
  const standings = await standingsIn(file, found, asOf, locale, words, progress);
  const scores = valueOf(rfm(standings, options), locale);
  const scheme = await schemeOf(file, options, locale, words);
  const sort = valueOf(segmenter(scheme, { segments: options.segments }), locale);
  return { found, asOf, standings, scheme, scores, segments: sort(scores) };
};
