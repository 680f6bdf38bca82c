/** Stops one piece of work; one that is stopped stays so, whatever is begun later. */
export interface Stopper {
  readonly cancelled: boolean;
  /** Resolves when it is stopped. */
  readonly stopped: Promise<void>;
  stop(): void;
}

/** A stopper that nobody has used. */
export function createStopper(): Stopper {
  let cancelled = false;
  let tell: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return {
    get cancelled() {
      return cancelled;
    },
    stopped,
    stop() {
      cancelled = true;
      tell();
    },
  };
}
