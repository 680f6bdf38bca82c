import type { CallFunctions, FunctionCall, FunctionResult } from "./port";

/** A call that was made; `result` is undefined until it comes back, and may change for a streaming function. */
export interface Asked {
  result: FunctionResult | undefined;
}

/** Calls of custom functions, gathered into batches; equal calls are made once. */
export interface Calls {
  /** Starts a calculation: volatile functions are called anew. */
  begin(): void;
  /** The call's result if it is known; else it is in the next batch. */
  ask(call: FunctionCall, volatile: boolean): Asked;
  /** Sends what was asked since the last time, as one batch. */
  send(): void;
  /** Cancels what is open and forgets all results: the functions may have changed. */
  forget(): void;
}

/** So many results are kept; the oldest go first. */
const KEPT = 50_000;

interface Entry extends Asked {
  readonly call: FunctionCall;
}

/** Gathers calls for `callFunctions`; `answered` is told of every result that comes in. */
export function createCalls(callFunctions: CallFunctions, answered: (asked: Asked) => void): Calls {
  const known = new Map<string, Entry>();
  const cancels = new Set<() => void>();
  let queue: Entry[] = [];
  let volatileKeys: string[] = [];
  const prune = () => {
    for (const [key, entry] of known) {
      if (known.size <= KEPT) return;
      if (entry.result) known.delete(key);
    }
  };
  return {
    begin() {
      for (const key of volatileKeys) known.delete(key);
      volatileKeys = [];
      prune();
    },
    ask(call, volatile) {
      const key = keyOf(call);
      const entry = known.get(key) ?? { call, result: undefined };
      if (!known.has(key)) {
        known.set(key, entry);
        queue.push(entry);
        if (volatile) volatileKeys.push(key);
      }
      return entry;
    },
    send() {
      if (queue.length === 0) return;
      const batch = queue;
      queue = [];
      cancels.add(
        callFunctions(
          batch.map(({ call }) => call),
          (index, result) => {
            const entry = batch[index];
            if (!entry) return;
            entry.result = result;
            answered(entry);
          },
        ),
      );
    },
    forget() {
      for (const cancel of cancels) cancel();
      cancels.clear();
      known.clear();
      queue = [];
    },
  };
}

/** Long keys (whole tables as arguments) are kept as a digest: two 32-bit hashes and the length. */
function keyOf({ functionId, args, address }: FunctionCall): string {
  const text = JSON.stringify([functionId, address, args]);
  return text.length <= 200
    ? text
    : `${functionId} ${text.length} ${hash(text, 0x811c9dc5)} ${hash(text, 0x9747b28c)}`;
}

/** FNV-1a over UTF-16 units, with multiplication modulo 2^32. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) ^ (value >>> 15);
  return value >>> 0;
}
