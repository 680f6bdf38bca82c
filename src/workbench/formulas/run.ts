import type { Book, CellValue, Computed } from "../model/book";
import type { Asked, Calls } from "./calls";
import { spellOut } from "./compile";
import type { Compiled } from "./compile";
import type { Engine } from "./engine";
import type { Graph, Node } from "./graph";
import type { CallFunctions } from "./port";
import type { View } from "./view";

/** What a runner is made of. */
export interface RunnerOptions {
  readonly graph: Graph;
  readonly callFunctions: CallFunctions;
  /** In ms. */
  readonly patience: number;
  readonly isStream: (name: string) => boolean;
  /** Answers came for formulas that were shown as #BUSY!, or a stream has news: see `answeredLate`. */
  readonly onLateAnswer: () => void;
}

/** A run under way. */
export interface Run {
  readonly book: Book;
  readonly view: View;
  /** The calls of the formula that is being computed. */
  asked: Asked[];
  here: Node | undefined;
  /** What was computed and not yet taken. */
  readonly results: Map<Node, readonly (readonly CellValue[])[]>;
  lastBreath: number;
}

/** What runs have in common. */
export interface Works {
  readonly options: RunnerOptions;
  readonly engine: Engine;
  readonly calls: Calls;
  /** Formulas that a later answer concerns: shown as #BUSY!, or fed by a stream. */
  readonly listening: Map<Node, readonly Asked[]>;
  /** Calls that nobody waits for any more. */
  readonly overdue: Set<Asked>;
  /** Ends the wait for answers, while there is one. */
  wake: (() => void) | undefined;
}

/** The formula's text for the engine, as things are at this moment. */
export function spell({ book, view }: Run, compiled: Compiled): string {
  return spellOut(
    compiled,
    book.state,
    ({ sheet, row, column }) => view.spillOf(sheet, row, column),
    view.used,
  );
}

/** Hands out what was computed so far. */
export function takeResults({ results }: Run): Computed[] {
  const taken = [...results].map(([{ sheet, row, column }, values]) => ({
    sheet,
    row,
    column,
    values,
  }));
  results.clear();
  return taken;
}
