import { formatAddress } from "../model/address";
import type { Book, Calculator, CellValue, Computed, SheetArea } from "../model/book";
import { createCalls } from "./calls";
import type { Asked } from "./calls";
import { compile, spellOut } from "./compile";
import type { Compiled } from "./compile";
import { createEngine } from "./engine";
import { createGraph } from "./graph";
import type { Node } from "./graph";
import type { CustomFunction } from "./metadata";
import { createPlan } from "./plan";
import type { Plan } from "./plan";
import type { CallFunctions } from "./port";
import type { Place } from "./structured";
import { createView } from "./view";
import type { View } from "./view";

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

/** Functions whose value may change although no cell that they name changed. */
const VOLATILE = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
  "CELL",
  "INFO",
]);
/** Functions that read cells which the formula does not name. */
const WANDERING = new Set(["OFFSET", "INDIRECT", "CELL"]);
/** Results that make further formulas compute; more rounds than this go in a circle. */
const MOST_PASSES = 50;
/** A calculation lets the page breathe this often, in ms. */
const SLICE = 30;
/** Results that are there are shown after this wait for the others, in ms. */
const SHOW_EARLY = 150;

interface Running {
  readonly book: Book;
  readonly view: View;
  /** The calls of the formula that is being computed. */
  asked: Asked[];
  here: Node | undefined;
  readonly results: Map<Node, readonly (readonly CellValue[])[]>;
  lastBreath: number;
}

/**
 * Computes formulas with Univer's functions and the add-in's own. Formulas keep the text that was typed; what is handed to the engine is spelled
 * out (compile.ts). A formula with calls that have not come back waits, and so do its dependants; all others go on, so that the calls of many formulas
 * make one batch. After `patience` it shows #BUSY! and is delivered when its calls come back.
 */
export function createCalculator(options: CalculatorOptions): FormulaCalculator {
  const graph = createGraph();
  const patience = options.patience ?? 2_000;
  let functions = new Map<string, CustomFunction>();
  let running: Running | undefined;
  let wake: (() => void) | undefined;
  let book: Book | undefined;
  /** Formulas that a later answer concerns: shown as #BUSY!, or fed by a stream. */
  const listening = new Map<Node, readonly Asked[]>();
  const overdue = new Set<Asked>();
  const lateAnswers = new Set<Asked>();
  let turn: Promise<unknown> = Promise.resolve();

  const calls = createCalls(options.callFunctions, (asked) => {
    wake?.();
    if ([...listening.values()].some((each) => each.includes(asked))) {
      if (lateAnswers.size === 0) setTimeout(() => void inTurn(runLate), 0);
      lateAnswers.add(asked);
    }
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
  useFunctions(options.functions ?? []);

  return {
    calculate: ({ book: of, changed, everything }) =>
      inTurn(async () => {
        book = of;
        if (everything) readAll();
        else changed.forEach(readArea);
        const dirty = new Set<Node>(everything ? graph.nodes() : changed.flatMap(touched));
        for (const node of graph.nodes()) if (node.volatile) dirty.add(node);
        calls.begin();
        return run(dirty);
      }),
    useFunctions,
    test(of, formula, place) {
      const before = running;
      running ??= startRun(of);
      try {
        if (!before) {
          if (of !== book) engine.useSheets(of.state);
          engine.fresh();
        }
        const compiled = compile(formula, place, of.state);
        const values = [...compiled.functions].some((name) => functions.has(name))
          ? undefined
          : engine.evaluate(spell(running, compiled), place);
        return (values === "pending" ? undefined : values?.[0]?.[0]) ?? { error: "#N/A" };
      } finally {
        running = before;
      }
    },
    refresh() {
      calls.forget();
      listening.clear();
      overdue.clear();
    },
  };

  function useFunctions(next: readonly CustomFunction[]): void {
    functions = new Map(next.map((each) => [each.name, each]));
    engine.useFunctions(next);
    calls.forget();
  }

  /** One calculation at a time, also those that answers ask for. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  async function runLate(): Promise<void> {
    const dirty = [...listening]
      .filter(([, asked]) => asked.some((each) => lateAnswers.has(each)))
      .map(([node]) => node);
    lateAnswers.clear();
    const results = await run(new Set(dirty.filter(isAlive)));
    book?.calculation.deliver(results);
  }

  function isAlive(node: Node): boolean {
    return graph.get(node.sheet, node.row, node.column) === node;
  }

  function touched(area: SheetArea): Node[] {
    return [
      ...graph.formulasIn(area),
      ...graph.rangesAt(area).flatMap((range) => [...range.readers]),
    ];
  }

  function readAll(): void {
    graph.clear();
    listening.clear();
    if (!book) return;
    engine.useSheets(book.state);
    for (const sheet of book.state.sheets) {
      if (sheet.cellless) continue;
      const used = book.cells(sheet.id).used(true);
      if (used) readArea({ sheet: sheet.id, ...used });
    }
  }

  function readArea(area: SheetArea): void {
    if (!book) return;
    for (const node of graph.formulasIn(area)) {
      graph.remove(node);
      listening.delete(node);
    }
    const cells = book.cells(area.sheet);
    const used = cells.used(true);
    const end = Math.min(area.row + area.rows, used ? used.row + used.rows : 0);
    for (let row = area.row; row < end; row++) {
      cells.row(row)?.forEach((cell, column) => {
        if (
          cell?.formula === undefined ||
          column < area.column ||
          column >= area.column + area.columns
        )
          return;
        const node = addFormula({ sheet: area.sheet, row, column }, cell.formula);
        if (node && cell.spill) node.output = { row, column, ...cell.spill };
      });
    }
  }

  function addFormula(
    place: { sheet: string; row: number; column: number },
    formula: string,
  ): Node | undefined {
    if (!book) return undefined;
    const compiled = compile(formula, place, book.state);
    const volatile = [...compiled.functions].some(
      (name) => VOLATILE.has(name) || functions.get(name)?.volatile === true,
    );
    return graph.add({ ...place, formula, compiled, volatile });
  }

  function startRun(of: Book): Running {
    return {
      book: of,
      view: createView(of, graph.get),
      asked: [],
      here: undefined,
      results: new Map(),
      lastBreath: Date.now(),
    };
  }

  /** The formula's text for the engine, as things are at this moment. */
  function spell(now: Running, compiled: Compiled): string {
    return spellOut(
      compiled,
      now.book.state,
      ({ sheet, row, column }) => now.view.spillOf(sheet, row, column),
      now.view.used,
    );
  }

  async function run(first: ReadonlySet<Node>): Promise<Computed[]> {
    if (!book || first.size === 0) return [];
    const now = startRun(book);
    running = now;
    try {
      let dirty = first;
      for (let pass = 0; pass < MOST_PASSES && dirty.size > 0; pass++)
        dirty = await runPass(now, dirty, pass);
      return takeResults(now);
    } finally {
      running = undefined;
    }
  }

  /** Computes all of a plan; gives the formulas that read what only now was filled. */
  async function runPass(now: Running, dirty: ReadonlySet<Node>, pass: number): Promise<Set<Node>> {
    const plan = createPlan(graph, dirty);
    const waiting = new Map<Node, readonly Asked[]>();
    const again = new Set<Node>();
    engine.fresh();
    for (;;) {
      for (let node = plan.free.pop(); node; node = plan.free.pop()) {
        await breathe(now);
        const values = evaluate(now, node, again, pass);
        if (values === "pending") waiting.set(node, [...now.asked]);
        else finish(now, plan, node, values, again);
      }
      if (waiting.size > 0) await waitForAnswers(now, plan, waiting, again);
      else if (plan.left.size > 0) finishCycle(now, plan, again);
      else return again;
    }
  }

  /** A circular reference shows 0, as in Excel. */
  function finishCycle(now: Running, plan: Plan, again: Set<Node>): void {
    const node = plan.onCycle();
    if (!node) return;
    finish(now, plan, node, [[0]], again);
  }

  function finish(
    now: Running,
    plan: Plan,
    node: Node,
    values: readonly (readonly CellValue[])[],
    again: Set<Node>,
  ): void {
    now.results.set(node, values);
    const more = now.view.place(node, values);
    plan.done(node);
    for (const area of more) {
      // What was read before it was filled must be read again.
      engine.fresh();
      for (const range of graph.rangesAt(area))
        for (const reader of range.readers)
          if (!plan.left.has(reader) && reader !== node) again.add(reader);
    }
  }

  async function waitForAnswers(
    now: Running,
    plan: Plan,
    waiting: Map<Node, readonly Asked[]>,
    again: Set<Node>,
  ): Promise<void> {
    const begun = Date.now();
    calls.send();
    const isOpen = (asked: Asked) => !asked.result && !overdue.has(asked);
    let shown = false;
    for (;;) {
      const ready = [...waiting].filter(([, asked]) => !asked.some(isOpen));
      for (const [node, asked] of ready) {
        waiting.delete(node);
        if (asked.every(({ result }) => result)) {
          plan.free.push(node);
          continue;
        }
        listening.set(node, asked);
        finish(now, plan, node, [[{ error: "#BUSY!" }]], again);
      }
      if (ready.length > 0) return;
      const left = patience - (Date.now() - begun);
      if (left <= 0) {
        for (const asked of [...waiting.values()].flat()) if (!asked.result) overdue.add(asked);
        continue;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, shown ? left : Math.min(left, SHOW_EARLY));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = undefined;
      if (!shown && Date.now() - begun >= SHOW_EARLY) {
        shown = true;
        now.book.calculation.deliver(takeResults(now));
      }
    }
  }

  function evaluate(
    now: Running,
    node: Node,
    again: Set<Node>,
    pass: number,
  ): CellValue[][] | "pending" {
    now.asked = [];
    now.here = node;
    const unknown = [...node.compiled.functions].find((name) => engine.knows(name) !== "yes");
    if (
      unknown !== undefined &&
      !node.compiled.functions.has("LET") &&
      !node.compiled.functions.has("LAMBDA")
    )
      return unknownFunction(now, node, unknown);
    const values = engine.evaluate(spell(now, node.compiled), node);
    listening.delete(node);
    if (now.asked.some((asked) => !asked.result)) return "pending";
    if (node.volatile && [...node.compiled.functions].some((name) => WANDERING.has(name))) {
      // It may have read cells that were not computed yet: once more when all others are.
      engine.fresh();
      if (pass === 0) again.add(node);
    }
    if (
      now.asked.length > 0 &&
      [...node.compiled.functions].some((name) => functions.get(name)?.stream === true)
    )
      listening.set(node, now.asked);
    return values === "pending" ? [[{ error: "#BUSY!" }]] : values;
  }

  /** A function that Excel has and the engine lacks keeps the value that the file came with. */
  function unknownFunction(now: Running, node: Node, name: string): CellValue[][] {
    const value = now.view.read(node.sheet, node.row, node.column) ?? "";
    const kept =
      engine.knows(name) === "known" && !(typeof value === "object" && value.error === "#BUSY!");
    return [[kept ? value : { error: "#NAME?" }]];
  }

  function takeResults(now: Running): Computed[] {
    const results = [...now.results].map(([{ sheet, row, column }, values]) => ({
      sheet,
      row,
      column,
      values,
    }));
    now.results.clear();
    return results;
  }

  async function breathe(now: Running): Promise<void> {
    if (Date.now() - now.lastBreath < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    now.lastBreath = Date.now();
  }
}
