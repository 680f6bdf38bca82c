/** One thing that is wrong with a scheme: where ("method.rules.3.when.orderQty") and what. */
export interface SchemeIssue {
  readonly path: string;
  readonly message: string;
}

/**
 * Thrown when a scheme cannot be compiled: whoever wrote the scheme has to mend it.
 * Bad data never throws; this is the only error of the room.
 */
export class InvalidSchemeError extends Error {
  override readonly name = "InvalidSchemeError";
  readonly scheme: string;
  readonly issues: readonly SchemeIssue[];

  constructor(scheme: string, issues: readonly SchemeIssue[]) {
    super(
      `Scheme "${scheme}" is invalid: ${issues.map(({ path, message }) => `${path}: ${message}`).join("; ")}`,
    );
    this.scheme = scheme;
    this.issues = issues;
  }
}
