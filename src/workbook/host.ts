/** What long work needs of whoever runs it: a clock, and a moment for the screen. Pure code has neither. */
export interface Host {
  /** Milliseconds from any beginning. */
  now(): number;
  /** Lets the host draw, take input and send requests; resolves when it is our turn again. */
  yieldToHost(): Promise<void>;
}
