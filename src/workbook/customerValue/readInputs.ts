import { columnBuilder, type Mapping } from "../../cells";
import { CellState, type Column, type Input } from "../../rules";
import { bodyRows } from "../address";
import { readOptions } from "../mapColumns";
import type { Progress, Region, WorkbookPort } from "../port";
import { PortError } from "../portError";
import { readBlocks } from "../readBlocks";

/** Typed columns of a region by input key, all rows of the body. */
export type ReadColumns = Readonly<Record<string, Column>>;

/** Reads the columns of inputs that the mapping has found, block by block. Rejects with `PortError`, "cancelled" where `progress.cancelled` turns true. */
export const readInputs = async (
  port: WorkbookPort,
  region: Region,
  inputs: readonly Input[],
  mapping: Mapping,
  progress: Progress,
): Promise<ReadColumns> => {
  const sources = inputs.flatMap((input) => {
    const mapped = mapping.columns[input.key];
    return mapped === undefined ? [] : [{ input, mapped }];
  });
  const columns = [...new Set(sources.map(({ mapped }) => mapped.column))];
  const rows = bodyRows(region);
  const builders = new Map<string, ReturnType<typeof columnBuilder>>();
  for await (const block of readBlocks(port, region, columns)) {
    if (progress.cancelled) throw new PortError("cancelled");
    for (const { input, mapped } of sources) {
      const read = block.columns.find(({ column }) => column === mapped.column);
      if (read === undefined) continue;
      const builder =
        builders.get(input.key) ?? columnBuilder(input, readOptions(mapped, read), rows);
      builders.set(input.key, builder);
      builder.append(read.cells);
    }
    progress.report(block.to, rows);
  }
  return Object.fromEntries([...builders].map(([key, builder]) => [key, builder.column()]));
};

/** The numbers of a column, NaN where a cell holds none. */
export const numbersOf = (column: Column | undefined, rows: number): Float64Array =>
  Float64Array.from({ length: rows }, (_, row) =>
    column !== undefined && column.state[row] === CellState.value
      ? (column.values[row] as number)
      : NaN,
  );

/** The texts of a column, "" where there is none. */
export const textsOf = (column: Column | undefined, rows: number): readonly string[] =>
  Array.from({ length: rows }, (_, row) =>
    column !== undefined && column.state[row] === CellState.value && "dictionary" in column
      ? (column.dictionary[column.values[row] as number] ?? "")
      : "",
  );
