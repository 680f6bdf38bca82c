import type { Book, Calculator, CellValue } from "../model/book";
import { createFormulaIndex } from "./formulaIndex";
import type { Node } from "./graph";
import type { CustomFunction } from "./metadata";
import type { CallFunctions } from "./port";
import { createRunner } from "./runner";
import type { Place } from "./structured";

/** What the calculator needs. */
export interface CalculatorOptions {
  /** The way to the add-in's functions. */
  readonly callFunctions: CallFunctions;
  readonly functions?: readonly CustomFunction[];
  /** How long a calculation waits for answers before it shows #BUSY! and goes on; in ms, 2,000 when absent. */
  readonly patience?: number;
}

/** A calculator with custom functions. */
export interface FormulaCalculator extends Calculator {
  /** Names the custom functions; ask for a full calculation afterwards. */
  useFunctions(functions: readonly CustomFunction[]): void;
  /** Forgets all results of custom functions, for example when the add-in was loaded again; ask for a full calculation afterwards. */
  refresh(): void;
  /** The value of a formula as if it stood in a cell, now and without calling functions of an add-in (they are #N/A). */
  test(book: Book, formula: string, place: Place): CellValue;
}

/**
 * Computes formulas with Univer's functions and the add-in's own. Formulas keep the text that was typed; what is handed to the engine is spelled
 * out (compile.ts). A formula with calls that have not come back waits, and so do its dependants; all others go on, so that the calls of many formulas
 * make one batch. After `patience` it shows #BUSY! and is delivered when its calls come back.
 */
export function createCalculator(options: CalculatorOptions): FormulaCalculator {
  let functions = new Map<string, CustomFunction>();
  const index = createFormulaIndex((name) => functions.get(name)?.volatile === true);
  const runner = createRunner({
    graph: index.graph,
    callFunctions: options.callFunctions,
    patience: options.patience ?? 2_000,
    isStream: (name) => functions.get(name)?.stream === true,
    onLateAnswer: () => void inTurn(runLate),
  });
  let book: Book | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  useFunctions(options.functions ?? []);

  return {
    calculate: ({ book: of, changed, everything }) =>
      inTurn(async () => {
        book = of;
        if (everything) {
          runner.useSheets(of.state);
          runner.forgetFormulas(index.readAll(of));
        } else for (const area of changed) runner.forgetFormulas(index.readArea(of, area));
        const dirty = new Set<Node>(
          everything ? index.graph.nodes() : changed.flatMap(index.touched),
        );
        for (const node of index.graph.nodes()) if (node.volatile) dirty.add(node);
        return runner.run(of, dirty);
      }),
    useFunctions,
    test: (of, formula, place) => runner.test(of, formula, place, (name) => functions.has(name)),
    refresh: runner.refresh,
  };

  function useFunctions(next: readonly CustomFunction[]): void {
    functions = new Map(next.map((each) => [each.name, each]));
    runner.useFunctions(next);
  }

  /** One calculation at a time, also those that late answers ask for. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  async function runLate(): Promise<void> {
    if (!book) return;
    const alive = runner
      .answeredLate()
      .filter((node) => index.graph.get(node.sheet, node.row, node.column) === node);
    book.calculation.deliver(await runner.run(book, new Set(alive)));
  }
}
