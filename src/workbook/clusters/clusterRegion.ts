import { columnBuilder, shown, type Cell, type ColumnBuilder } from "../../cells";
import { clusterScheme, type ClusterOptions, type CustomerColumn } from "../../models";
import { CellState, type Scheme } from "../../rules";
import { clusterNaming } from "../../text";
import { bodyCell, bodyRows, regionLetters, sheetRow } from "../address";
import { headerText } from "../columnNamed";
import type { Customers } from "../customers";
import { gatherCells } from "../gatherCells";
import { inPieces, type Host } from "../pace";
import type { Area, Progress, WorkbookPort } from "../port";
import { PortError } from "../portError";
import { readBlocks } from "../readBlocks";
import { isTotalsRow } from "../totalsRow";
import { formerClusterColumns } from "./clusterHeader";
import type { ClustersFound } from "./findClusters";
import { numberInput } from "./numberColumns";

/** Which customers to cluster, by which columns, and how. */
export interface ClusterRequest {
  readonly customers: Customers;
  /** Indices within the region. */
  readonly columns: readonly number[];
  readonly options: ClusterOptions;
}

/** Cells of a column that could not be read as numbers. */
export interface UnreadNumbers {
  readonly column: string;
  readonly count: number;
  /** Address of the first, and what it holds. */
  readonly first: string;
  readonly content: string;
  readonly cell: Area;
}

/** Where clusters are found: here, or where it holds up nobody. */
export type ClusterFinder = (
  columns: readonly CustomerColumn[],
  options: ClusterOptions,
) => ClustersFound | Promise<ClustersFound>;

/** Customers in clusters, with rules for them, and all that is needed to write both. */
export interface ClusterResult extends ClustersFound {
  readonly request: ClusterRequest;
  readonly rows: number;
  /** The rules as a scheme; null where there are no clusters. */
  readonly scheme: Scheme | null;
  readonly unread: readonly UnreadNumbers[];
  /** The cells as they were read, by column of the region. */
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  /** What stood in the columns that former runs wrote. */
  readonly former: ReadonlyMap<number, readonly Cell[]>;
}

/** Columns left of the numbers that may say that a row is a total. */
const LABELS = 3;

const labelsOf = ({ customers: { key }, columns }: ClusterRequest): readonly number[] => {
  const left = Array.from({ length: Math.min(LABELS, ...columns) }, (_, column) => column);
  return key === null || left.includes(key) ? left : [...left, key];
};

/** The names of columns: their headers, with letters where two share one. */
const namesOf = ({ customers: { region }, columns }: ClusterRequest): readonly string[] => {
  const headers = columns.map((column) => headerText(region.headers[column] ?? null));
  return headers.map((header, place) => {
    const letters = regionLetters(region, columns[place] ?? 0);
    if (header === "") return letters;
    return headers.indexOf(header) === headers.lastIndexOf(header)
      ? header
      : `${header} (${letters})`;
  });
};

interface Read {
  readonly customers: readonly CustomerColumn[];
  readonly unread: readonly UnreadNumbers[];
}

/** Which rows add others up. */
const totalsIn = async (
  request: ClusterRequest,
  cells: ReadonlyMap<number, readonly Cell[]>,
  rows: number,
  host: Host,
): Promise<ReadonlySet<number>> => {
  const labelled = [...labelsOf(request)].sort((one, other) => one - other);
  const columns = labelled.map((column) => cells.get(column) ?? []);
  const key = request.customers.key === null ? -1 : labelled.indexOf(request.customers.key);
  const found = new Set<number>();
  await inPieces(host, rows, (row) => {
    const labels = columns.map((column) => column[row] ?? null);
    if (isTotalsRow(labels, key < 0 ? null : key)) found.add(row);
  });
  return found;
};

/** Numbers as they were read: a row without one, or that adds others up, is not known. */
const readOf = (
  request: ClusterRequest,
  builders: readonly ColumnBuilder[],
  cells: ReadonlyMap<number, readonly Cell[]>,
  totals: ReadonlySet<number>,
): Read => {
  const { region } = request.customers;
  const names = namesOf(request);
  const unread: UnreadNumbers[] = [];
  const customers = builders.map((builder, place): CustomerColumn => {
    const column = builder.column();
    const name = names[place] ?? "";
    const values = Float64Array.from(column.values, (value, row) =>
      column.state[row] === CellState.value && !totals.has(row) ? value : NaN,
    );
    const rows = [...column.problems.keys()].filter((row) => !totals.has(row));
    const [first] = rows;
    const at = request.columns[place] ?? 0;
    if (first !== undefined)
      unread.push({
        column: name,
        count: rows.length,
        first: `${regionLetters(region, at)}${String(sheetRow(region, first))}`,
        content: shown(cells.get(at)?.[first] ?? null),
        cell: bodyCell(region, first, at),
      });
    return { name, values };
  });
  return { customers, unread };
};

/**
 * Reads the chosen columns block by block, puts the customers into clusters, and finds rules for these. Rows that add others up take no part. Rejects with
 * `PortError`, with code "cancelled" where `progress.cancelled` turns true while reading, and with what `find` rejects with.
 */
export const clusterRegion = async (
  port: WorkbookPort,
  request: ClusterRequest,
  host: Host,
  progress: Progress,
  find: ClusterFinder,
): Promise<ClusterResult> => {
  const { region } = request.customers;
  const rows = bodyRows(region);
  const wanted = [...new Set([...request.columns, ...labelsOf(request)])];
  const read = gatherCells(wanted, formerClusterColumns(region.headers));
  const builders = request.columns.map(() => columnBuilder(numberInput, {}, rows));
  for await (const whole of readBlocks(port, region, read.columns)) {
    if (progress.cancelled) throw new PortError("cancelled");
    const block = read.take(whole);
    builders.forEach((builder, place) =>
      builder.append(
        block.columns.find(({ column }) => column === request.columns[place])?.cells ?? [],
      ),
    );
    progress.report(block.to, rows);
    await host.yieldToHost();
  }
  const { cells, former } = read;
  const totals = await totalsIn(request, cells, rows, host);
  const { customers, unread } = readOf(request, builders, cells, totals);
  await host.yieldToHost();
  const { answer, rules } = await find(customers, request.options);
  const scheme =
    answer.ok && rules !== null
      ? clusterScheme(answer.value, rules, clusterNaming(answer.value, rules))
      : null;
  return { request, rows, answer, rules, scheme, unread, cells, former };
};
