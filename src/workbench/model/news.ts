/** Tells listeners of something, one after the other. */
export interface News<T> {
  subscribe(listener: (news: T) => void): () => void;
  announce(news: T): void;
}

/** Tells listeners one thing after the other: what a listener does in turn is told after what it heard of. */
export function createNews<T>(): News<T> {
  const listeners = new Set<(news: T) => void>();
  const waiting: T[] = [];
  let announcing = false;
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    announce(news) {
      waiting.push(news);
      if (announcing) return;
      announcing = true;
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          for (const listener of [...listeners]) listener(next);
      } finally {
        announcing = false;
      }
    },
  };
}
