import type { Locale } from "../workbook";

/** What the command line has around it; `main.ts` gives the real thing. */
export interface Terminal {
  /** Writes to stdout; resolves when there is room for more. */
  out(text: string): Promise<void>;
  /** Writes a message to stderr. */
  err(text: string): void;
  /** Whether somebody watches stderr: progress is shown only then. */
  readonly watched: boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** Today's date where the user is, as 2026-01-31. */
  today(): string;
  /** The time of day where the user is, as 09:30:05. */
  time(): string;
  /** A few letters and digits by chance, so that two runs in one second have different names. */
  chance(): string;
  /** A variable of the environment. */
  env(name: string): string | undefined;
  /** Has a listener called, once, when the user presses Ctrl-C, in place of the end of the process; gives what takes it away again. */
  onInterrupt(listener: () => void): () => void;
  /** The language of the machine. */
  readonly locale: Locale;
}

/** How a command ended: 0 done, 1 some rows could not be graded, 2 bad arguments or an unreadable file. */
export type ExitCode = 0 | 1 | 2;
