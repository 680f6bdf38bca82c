/**
 * What stood in the way of reading or patching a workbook: facts on a code, never prose.
 * `part` is the path inside the zip, e.g. `xl/worksheets/sheet1.xml`.
 */
export type XlsxProblem =
  // the file as a whole
  | { readonly code: "not-a-zip" }
  /** A web page or an XML of Office 2003 under the name of a workbook. */
  | { readonly code: "markup" }
  /** A text, mostly a .csv, under the name of a workbook. */
  | { readonly code: "plain-text" }
  | { readonly code: "empty" }
  /** An OpenDocument spreadsheet. */
  | { readonly code: "open-document" }
  | { readonly code: "encrypted" }
  | { readonly code: "legacy-xls" }
  | { readonly code: "binary-workbook" }
  | { readonly code: "not-a-workbook" }
  | { readonly code: "truncated" }
  | { readonly code: "zip-bomb"; readonly part: string; readonly bytes: number }
  | { readonly code: "unsupported-zip"; readonly part: string; readonly method: number }
  // its parts
  | { readonly code: "missing-part"; readonly part: string }
  | { readonly code: "corrupt-part"; readonly part: string }
  | { readonly code: "bad-xml"; readonly part: string; readonly offset: number }
  | { readonly code: "unsupported-encoding"; readonly part: string }
  // what was asked for
  | { readonly code: "no-such-sheet"; readonly sheet: string }
  | { readonly code: "not-a-worksheet"; readonly sheet: string }
  | { readonly code: "no-such-table"; readonly table: string }
  | { readonly code: "bad-range"; readonly got: string }
  | { readonly code: "out-of-sheet"; readonly row: number; readonly column: number }
  | {
      readonly code: "text-too-long";
      readonly row: number;
      readonly column: number;
      readonly length: number;
    }
  | { readonly code: "bad-sheet-name"; readonly got: string }
  | { readonly code: "name-taken"; readonly name: string }
  | { readonly code: "bad-table-range"; readonly table: string; readonly got: string };

/** A value, or the problem that stood in its way: bad input never throws. */
export type XlsxResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: XlsxProblem };

/** Carries a problem from deep inside a scan to the door, where `attempt` turns it into a result; it never leaves the room. */
export class XlsxFailure extends Error {
  constructor(readonly problem: XlsxProblem) {
    super(problem.code);
  }
}

/** Throws a failure; typed `never`, so that it can stand where a value is wanted. */
export const failWith = (problem: XlsxProblem): never => {
  throw new XlsxFailure(problem);
};

const asResult = (error: unknown): { readonly ok: false; readonly problem: XlsxProblem } => {
  if (error instanceof XlsxFailure) return { ok: false, problem: error.problem };
  throw error;
};

/** Runs `work` and turns a failure into a result; any other error is a fault of this program and goes on. */
export const attempt = <T>(work: () => T): XlsxResult<T> => {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return asResult(error);
  }
};

/** `attempt` for work that takes its time. */
export const attemptAsync = async <T>(work: () => Promise<T>): Promise<XlsxResult<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return asResult(error);
  }
};
