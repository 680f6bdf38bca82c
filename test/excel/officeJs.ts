/** The real Office.js without a browser: its library for Excel on the web, whose requests go to the workbench's model instead of a host's frame. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Book } from "../../src/workbench/model";
import { runBatch, type Desk } from "../../src/workbench/protocol/batch";
import { createFaults, type Faults } from "../../src/workbench/protocol/faults";
import { REQUIREMENT_SETS } from "../../src/workbench/protocol/hostOptions";
import type { BatchRequest } from "../../src/workbench/protocol/wire";
import { deskFor, type TestDesk } from "../workbench/protocol/asked";

interface Library {
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession: unknown };
    readonly _testTriggerRichApiMessageEvent?: unknown;
  };
  readonly Excel: object;
}

const FILE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";
/** Where the library's two name spaces begin and end in its file; before and behind is the shaking of hands with the host. */
const BEGIN = /var OfficeExtension;\s*\(function \(OfficeExtension\) \{\s*var _Internal;/;
const END = "})(Excel || (Excel = {}));";
const INHERITANCE =
  "var __extends = (derived, base) => { Object.setPrototypeOf(derived, base); " +
  "function Made() { this.constructor = derived; } Made.prototype = base.prototype; derived.prototype = new Made(); };";

let loaded: Library | undefined;

const library = (): Library => {
  if (loaded) return loaded;
  const source = readFileSync(createRequire(__filename).resolve(FILE), "utf8");
  const text = source.slice(source.search(BEGIN), source.indexOf(END) + END.length);
  const run = new Function(
    "window",
    "Office",
    "OSF",
    `${INHERITANCE}\n${text}\nreturn { OfficeExtension, Excel };`,
  );
  loaded = run({ setTimeout, clearTimeout }, {}, {}) as Library;
  return loaded;
};

/** What a test may ask of the host, and do to it. */
export interface OfficeHost {
  readonly book: Book;
  readonly desk: TestDesk;
  /** Called before each request is run; throws the code of an error that the host is to give instead. */
  before: (request: BatchRequest) => void;
  /** What goes wrong with requests. */
  readonly faults: Faults;
  /** How many requests were made. */
  requests: number;
}

/** An error that a test lets the host give to a request. */
export class HostRefusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const respond = async (host: OfficeHost, text: string): Promise<object> => {
  host.requests++;
  const request = JSON.parse(text) as BatchRequest;
  try {
    host.before(request);
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error;
    return { ErrorCode: error.code, ErrorMessage: error.code, Headers: {}, Body: null };
  }
  const answer = await host.faults.pass(request, (batch) => runBatch(host.desk, batch));
  if (typeof answer === "string")
    return { ErrorCode: answer, ErrorMessage: answer, Headers: {}, Body: null };
  const response = JSON.parse(JSON.stringify(answer)) as object;
  // A defect of the workbench is told as such, not as one of the add-in.
  const broken = host.desk.entries.find(({ kind }) => kind === "broken");
  if (broken !== undefined) throw new Error(broken.detail);
  return { ErrorCode: "", ErrorMessage: "", Headers: {}, Body: response };
};

/** Puts the real `Excel` and an `Office` that answers for requirement sets in place, on a workbook of the workbench. */
export const installOffice = (book: Book, changes: Partial<Desk> = {}): OfficeHost => {
  const { OfficeExtension, Excel } = library();
  const host: OfficeHost = {
    book,
    desk: deskFor(book, changes),
    before: () => undefined,
    faults: createFaults(),
    requests: 0,
  };
  const executor = {
    executeAsync: (_data: string, _flags: number, message: { readonly Body: unknown }) =>
      respond(host, typeof message.Body === "string" ? message.Body : JSON.stringify(message.Body)),
  };
  OfficeExtension.SessionBase._overrideSession = {
    _createRequestExecutorOrNull: () => executor,
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: "workbench", headers: {} }),
  };
  const isSetSupported = (set: string, version: string): boolean => {
    const [major = 0, minor = 0] = (REQUIREMENT_SETS[set] ?? "0.0").split(".").map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };
  Object.assign(globalThis, {
    Excel,
    Office: { context: { requirements: { isSetSupported } } },
  });
  return host;
};
