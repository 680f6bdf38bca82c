import { rebase, type Book, type Deed } from "../model";
import { forOthers, type Asked, type Ordered } from "./op";
import { takeOver } from "./takeOver";

/** The workbook that puts all authors' ops in order: that of the tab that opened the file. */
export interface Sequencer {
  /** All that was done since the workbook was opened, for who joins. */
  readonly log: readonly Ordered[];
  /** Puts another author's op behind all others, brought in line with those that its author had not seen. */
  receive(asked: Asked): void;
  stop(): void;
}

/** Begins to order what is done on a workbook; `broadcast` tells all other authors of each op, in order. */
export function createSequencer(book: Book, broadcast: (ordered: Ordered) => void): Sequencer {
  const log: Ordered[] = [];
  let taking = false;
  const order = (ordered: Omit<Ordered, "seq">) => {
    const next = { ...ordered, seq: log.length + 1 };
    log.push(next);
    broadcast(next);
  };
  const stop = book.followDeeds((deeds) => {
    if (taking) return;
    const { language } = book.state;
    order({ author: book.author, language, deeds: forOthers(deeds), refused: false });
  });
  return {
    log,
    receive({ author, base, language, deeds }) {
      const unseen = log.slice(base);
      const inLine = unseen.reduce<readonly Deed[]>(
        (mine, theirs) => rebase(mine, theirs.deeds, true).mine,
        deeds,
      );
      taking = true;
      try {
        const done = takeOver(book, { deeds: inLine, language });
        order({ author, language, deeds: done ? inLine : [], refused: !done });
      } finally {
        taking = false;
      }
    },
    stop,
  };
}
