/** What is not FEEL as we take it: what, and from which character on (from 0). */
export interface FeelIssue {
  readonly at: number;
  readonly message: string;
}

/** Thrown and caught within a reader alone: a parse is a descent with many ways to fail. */
export class Unreadable extends Error {
  readonly issue: FeelIssue;
  constructor(at: number, message: string) {
    super(message);
    this.issue = { at, message };
  }
}
