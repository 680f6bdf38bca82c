import { columnBuilder, toColumnSet, type MappedColumn } from "../cells";
import {
  CellState,
  inputsOf,
  type Column,
  type ColumnSet,
  type GradeContext,
  type Grader,
  type Input,
} from "../rules";
import { bodyRows } from "./address";
import type { GradeRequest, Slice } from "./gradeResult";
import { readOptions } from "./mapColumns";
import type { ColumnCells } from "./port";
import type { Block } from "./readBlocks";
import { inTurns } from "./turns";

/** Takes rows as they are read and gives graded slices in the end. */
export interface RowWork {
  /** Types rows [from, to) of a block, and grades them where each row stands by itself. */
  take(block: Block, from: number, to: number): void;
  /** All rows as graded slices, in order, with a turn for the screen after each step of the work; those `aside` are as blank for all others. */
  finish(
    context: GradeContext,
    aside: readonly number[],
    turn: () => Promise<void>,
  ): Promise<readonly Slice[]>;
}

interface Source {
  readonly input: Input;
  readonly mapped: MappedColumn;
}

const sourcesOf = ({ scheme, mapping }: GradeRequest): readonly Source[] =>
  inputsOf(scheme).flatMap((input) => {
    const mapped = mapping.columns[input.key];
    return mapped === undefined ? [] : [{ input, mapped }];
  });

const columnOf = (block: Block, { mapped }: Source): ColumnCells =>
  block.columns.find(({ column }) => column === mapped.column) ?? {
    column: mapped.column,
    cells: [],
  };

/** For schemes of row scope: each run of rows is typed and graded by itself. */
export const rowByRow = (request: GradeRequest, grader: Grader, context: GradeContext): RowWork => {
  const sources = sourcesOf(request);
  const slices: Slice[] = [];
  return {
    take(block, from, to) {
      const columns = toColumnSet(
        to - from,
        sources.map((source) => {
          const read = columnOf(block, source);
          return {
            input: source.input,
            cells: read.cells.slice(from - block.from, to - block.from),
            options: readOptions(source.mapped, read),
          };
        }),
      );
      slices.push({ from, columns, grades: grader.grade(columns, context) });
    },
    finish: () => Promise.resolve(slices),
  };
};

/** A column with blanks in some rows, and no problems there. */
const without = (rows: readonly number[], column: Column): Column => {
  if (rows.length === 0) return column;
  const state = column.state.slice();
  const problems = new Map(column.problems);
  for (const row of rows) {
    state[row] = CellState.blank;
    problems.delete(row);
  }
  return { ...column, state, problems };
};

/** For schemes of column scope: rows are typed as they come, and graded when all are there. */
export const allAtOnce = (request: GradeRequest, grader: Grader): RowWork => {
  const sources = sourcesOf(request);
  const rows = bodyRows(request.customers.region);
  const builders = new Map<string, ReturnType<typeof columnBuilder>>();
  const builderOf = (source: Source, read: ColumnCells) => {
    const { key } = source.input;
    const known = builders.get(key);
    if (known !== undefined) return known;
    const options = readOptions(source.mapped, read);
    const made = columnBuilder(source.input, options, rows);
    builders.set(key, made);
    return made;
  };
  return {
    take(block, from, to) {
      for (const source of sources) {
        const read = columnOf(block, source);
        builderOf(source, read).append(read.cells.slice(from - block.from, to - block.from));
      }
    },
    async finish(context, aside, turn) {
      const columns: Record<string, Column> = {};
      for (const [key, builder] of builders) {
        columns[key] = without(aside, builder.column());
        await turn();
      }
      const set: ColumnSet = { rows, columns };
      const grades = await inTurns(grader.gradeSteps(set, context), turn);
      return [{ from: 0, columns: set, grades }];
    },
  };
};
