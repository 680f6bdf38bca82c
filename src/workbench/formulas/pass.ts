import type { CellValue } from "../model/book";
import type { Asked } from "./calls";
import type { Node } from "./graph";
import { createPlan } from "./plan";
import type { Plan } from "./plan";
import { spell, takeResults } from "./run";
import type { Run, Works } from "./run";

/** Functions that read cells which the formula does not name. */
const WANDERING = new Set(["OFFSET", "INDIRECT", "CELL"]);
/** A calculation lets the page breathe this often, in ms. */
const SLICE = 30;
/** Results that are there are shown after this wait for the others, in ms. */
const SHOW_EARLY = 150;

/** One pass under way. */
interface Pass {
  readonly works: Works;
  readonly run: Run;
  readonly plan: Plan;
  /** Formulas whose calls have not come back. */
  readonly waiting: Map<Node, readonly Asked[]>;
  /** Formulas to compute once more: they read what was filled after them. */
  readonly again: Set<Node>;
  readonly isFirst: boolean;
}

/** Computes the dirty formulas and all that depend on them; gives the formulas that must be computed once more. */
export async function runPass(
  works: Works,
  run: Run,
  dirty: ReadonlySet<Node>,
  number: number,
): Promise<ReadonlySet<Node>> {
  const pass: Pass = {
    works,
    run,
    plan: createPlan(works.options.graph, dirty),
    waiting: new Map(),
    again: new Set(),
    isFirst: number === 0,
  };
  const { plan, waiting } = pass;
  works.engine.fresh();
  for (;;) {
    for (let node = plan.free.pop(); node; node = plan.free.pop()) {
      await breathe(run);
      const values = evaluate(pass, node);
      if (values === "pending") waiting.set(node, [...run.asked]);
      else finish(pass, node, values);
    }
    if (waiting.size > 0) await waitForAnswers(pass);
    else if (plan.left.size > 0) finishCycle(pass);
    else return pass.again;
  }
}

/** A circular reference shows 0, as in Excel. */
function finishCycle(pass: Pass): void {
  const node = pass.plan.onCycle();
  if (node) finish(pass, node, [[0]]);
}

function finish(
  { works, run, plan, again }: Pass,
  node: Node,
  values: readonly (readonly CellValue[])[],
): void {
  const { graph } = works.options;
  run.results.set(node, values);
  const more = run.view.place(node, values);
  plan.done(node);
  for (const area of more) {
    // What was read before it was filled must be read again.
    works.engine.fresh();
    const readers = graph.rangesAt(area).flatMap((range) => [...range.readers]);
    for (const reader of readers) if (!plan.left.has(reader) && reader !== node) again.add(reader);
  }
}

/** Sends the calls, and waits until some formula can go on; formulas whose calls are overdue go on as #BUSY!. */
async function waitForAnswers(pass: Pass): Promise<void> {
  const { works, run, waiting } = pass;
  const begun = Date.now();
  let shown = false;
  works.calls.send();
  while (!goOn(pass)) {
    const waited = Date.now() - begun;
    const left = works.options.patience - waited;
    if (left <= 0) {
      for (const asked of [...waiting.values()].flat()) if (!asked.result) works.overdue.add(asked);
      continue;
    }
    if (!shown && waited >= SHOW_EARLY) {
      shown = true;
      run.book.calculation.deliver(takeResults(run));
    }
    await nextAnswer(works, shown ? left : Math.min(left, SHOW_EARLY));
  }
}

/** Frees the formulas whose calls are back or given up; false when there are none. */
function goOn(pass: Pass): boolean {
  const { works, plan, waiting } = pass;
  const isOpen = (asked: Asked) => !asked.result && !works.overdue.has(asked);
  const ready = [...waiting].filter(([, asked]) => !asked.some(isOpen));
  for (const [node, asked] of ready) {
    waiting.delete(node);
    if (asked.every(({ result }) => result)) {
      plan.free.push(node);
      continue;
    }
    works.listening.set(node, asked);
    finish(pass, node, [[{ error: "#BUSY!" }]]);
  }
  return ready.length > 0;
}

async function nextAnswer(works: Works, longest: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, longest);
    works.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  works.wake = undefined;
}

function evaluate(pass: Pass, node: Node): CellValue[][] | "pending" {
  const { works, run } = pass;
  const { engine, options, listening } = works;
  const names = [...node.compiled.functions];
  run.asked = [];
  run.here = node;
  const unknown = names.find((name) => engine.knows(name) !== "yes");
  const bindsNames = names.includes("LET") || names.includes("LAMBDA");
  if (unknown !== undefined && !bindsNames) return unknownFunction(pass, node, unknown);
  const values = engine.evaluate(spell(run, node.compiled), node);
  listening.delete(node);
  if (run.asked.some((asked) => !asked.result)) return "pending";
  if (names.some((name) => WANDERING.has(name))) {
    // It may have read cells that were not computed yet: once more when all others are.
    engine.fresh();
    if (pass.isFirst) pass.again.add(node);
  }
  if (run.asked.length > 0 && names.some(options.isStream)) listening.set(node, run.asked);
  return values === "pending" ? [[{ error: "#BUSY!" }]] : values;
}

/** A function that Excel has and the engine lacks keeps the value that the file came with. */
function unknownFunction({ works, run }: Pass, node: Node, name: string): CellValue[][] {
  const value = run.view.read(node.sheet, node.row, node.column) ?? "";
  const isNew = typeof value === "object" && value.error === "#BUSY!";
  return [[works.engine.knows(name) === "known" && !isNew ? value : { error: "#NAME?" }]];
}

async function breathe(run: Run): Promise<void> {
  if (Date.now() - run.lastBreath < SLICE) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  run.lastBreath = Date.now();
}
