/** Plays the little of Excel's custom functions runtime that the functions use: errors, their codes, and registration. */
class FakeError {
  readonly code: string;
  readonly message: string | undefined;
  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

/** What `register` handed over, by id. */
export const associated = new Map<string, unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: FakeError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, run: unknown) => associated.set(id, run),
  },
});

const shown = (value: unknown): unknown =>
  value instanceof FakeError ? `${value.code} ${value.message ?? ""}` : value;

/** A result with its errors as texts: the code and the message. */
export const seen = (result: unknown[][]): unknown[][] => result.map((row) => row.map(shown));

/** The error that a call throws, as a text; fails where it throws none. */
export const thrown = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    if (error instanceof FakeError) return shown(error);
    throw error;
  }
  throw new Error("no error was thrown");
};

/** An error cell as a host hands it over. */
export const errorCell = (code: string): unknown => new FakeError(code);
