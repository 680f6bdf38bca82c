import { formatAddress } from "../model/address";
import type { Book, BookState, CellValue, Computed } from "../model/book";
import { createCalls } from "./calls";
import type { Asked } from "./calls";
import { compile } from "./compile";
import { createEngine } from "./engine";
import type { Node } from "./graph";
import type { CustomFunction } from "./metadata";
import { runPass } from "./pass";
import { spell, takeResults } from "./run";
import type { Run, RunnerOptions, Works } from "./run";
import type { Place } from "./structured";
import { createView } from "./view";

/** Computes formulas, one run at a time. */
export interface Runner {
  readonly run: (book: Book, dirty: ReadonlySet<Node>) => Promise<Computed[]>;
  readonly test: (
    book: Book,
    formula: string,
    place: Place,
    isCustom: (name: string) => boolean,
  ) => CellValue;
  readonly useSheets: (state: BookState) => void;
  readonly useFunctions: (functions: readonly CustomFunction[]) => void;
  /** The formulas that late answers concern; asking for them takes them off the list. */
  readonly answeredLate: () => Node[];
  /** These formulas are gone: nobody waits for their answers any more. */
  readonly forgetFormulas: (nodes: readonly Node[]) => void;
  /** Forgets all results of functions. */
  readonly refresh: () => void;
}

/** Results that make further formulas compute; more rounds than this go in a circle. */
const MOST_PASSES = 50;

/** Starts the engine and the calls. */
export function createRunner(options: RunnerOptions): Runner {
  const { graph } = options;
  const late = new Set<Asked>();
  let running: Run | undefined;
  const calls = createCalls(options.callFunctions, (asked) => {
    works.wake?.();
    if (![...works.listening.values()].some((each) => each.includes(asked))) return;
    if (late.size === 0) setTimeout(options.onLateAnswer, 0);
    late.add(asked);
  });
  const engine = createEngine((sheet, row, column) => running?.view.read(sheet, row, column), {
    readArea: (area) => running?.view.readArea(area) ?? [],
    addressOf: ({ sheet, ...area }) =>
      formatAddress(running?.book.state.sheets.find(({ id }) => id === sheet)?.name ?? "", area),
    here: () => ({
      sheet: running?.here?.sheet ?? "",
      row: running?.here?.row ?? 0,
      column: running?.here?.column ?? 0,
      rows: 1,
      columns: 1,
    }),
    ask(call, volatile) {
      const asked = calls.ask(call, volatile);
      running?.asked.push(asked);
      return asked;
    },
  });
  const works: Works = {
    options,
    engine,
    calls,
    listening: new Map(),
    overdue: new Set(),
    wake: undefined,
  };
  const start = (book: Book): Run => ({
    book,
    view: createView(book, graph.get),
    asked: [],
    here: undefined,
    results: new Map(),
    lastBreath: Date.now(),
  });
  return {
    async run(book, dirty) {
      if (dirty.size === 0) return [];
      const run = start(book);
      running = run;
      calls.begin();
      try {
        let next = dirty;
        for (let pass = 0; pass < MOST_PASSES && next.size > 0; pass++)
          next = await runPass(works, run, next, pass);
        return takeResults(run);
      } finally {
        running = undefined;
      }
    },
    test(book, formula, place, isCustom) {
      const before = running;
      running ??= start(book);
      if (!before) {
        engine.useSheets(book.state);
        engine.fresh();
      }
      try {
        const compiled = compile(formula, place, book.state);
        const values = [...compiled.functions].some(isCustom)
          ? undefined
          : engine.evaluate(spell(running, compiled), place);
        return (values === "pending" ? undefined : values?.[0]?.[0]) ?? { error: "#N/A" };
      } finally {
        running = before;
      }
    },
    useSheets: engine.useSheets,
    useFunctions(functions) {
      engine.useFunctions(functions);
      calls.forget();
    },
    answeredLate() {
      const nodes = [...works.listening]
        .filter(([, asked]) => asked.some((each) => late.has(each)))
        .map(([node]) => node);
      late.clear();
      return nodes;
    },
    forgetFormulas(nodes) {
      for (const node of nodes) works.listening.delete(node);
    },
    refresh() {
      calls.forget();
      works.listening.clear();
      works.overdue.clear();
    },
  };
}
