import {
  checkGrades,
  argumentsOf,
  compile,
  fail,
  inputsOf,
  needsDay,
  ok,
  type GradeContext,
  type Grader,
  type Outcome,
  type Problem,
} from "../rules";
import { bodyRows } from "./address";
import { blankRows } from "./blankRows";
import { columnsRead } from "./columnsRead";
import { findingsOf } from "./findings";
import { gatherCells, type CellsByColumn } from "./gatherCells";
import type { GradeRequest, GradeResult } from "./gradeResult";
import { groupColumn } from "./groupColumn";
import { joinGrades } from "./joinGrades";
import { sliceSize, type Host, type SliceSize } from "./pace";
import type { Progress, WorkbookPort } from "./port";
import { PortError } from "./portError";
import { formerColumns } from "./resultHeader";
import { readBlocks, type Block } from "./readBlocks";
import { models } from "./models";
import { totalsRows } from "./totalsRow";
import { turns } from "./turns";
import { allAtOnce, rowByRow, type RowWork } from "./typedRows";

/** What stands in the way of grading at all, before a cell is read. */
const obstacle = (request: GradeRequest): Problem | null => {
  const checked = argumentsOf(request.scheme, request.arguments);
  if (!checked.ok) return checked.problem;
  if (Object.keys(request.mapping.columns).length === 0)
    return {
      code: "missing-column",
      inputs: inputsOf(request.scheme).map(({ key }) => key),
    };
  return needsDay(request.scheme) && request.asOf === undefined ? { code: "missing-as-of" } : null;
};

/** Works on a block in pieces short enough for the screen; gives the size of a piece that it has learned. */
const workBlock = async (
  work: RowWork,
  block: Block,
  host: Host,
  size: SliceSize,
): Promise<SliceSize> => {
  let next = size;
  for (let from = block.from; from < block.to;) {
    const to = Math.min(block.to, from + next.rows);
    const began = host.now();
    work.take(block, from, to);
    next = next.after(to - from, host.now() - began);
    from = to;
    await host.yieldToHost();
  }
  return next;
};

const readAndWork = async (
  port: WorkbookPort,
  request: GradeRequest,
  host: Host,
  progress: Progress,
  work: RowWork,
  known: CellsByColumn | undefined,
): Promise<Pick<GradeResult, "cells" | "former">> => {
  const { region } = request.customers;
  const former = formerColumns(region.headers, request.scheme);
  const read = gatherCells(columnsRead(request), former, known);
  let size = sliceSize();
  for await (const block of readBlocks(port, region, read.columns)) {
    if (progress.cancelled) throw new PortError("cancelled");
    size = await workBlock(work, read.take(block), host, size);
    progress.report(block.to, bodyRows(region));
  }
  return read;
};

/** Gives the screen its turn between the steps of long work. Throws PortError "cancelled" where `progress` turns so. */
const between = (host: Host, progress: Progress): (() => Promise<void>) => {
  const turn = turns(host);
  return async () => {
    await turn();
    if (progress.cancelled) throw new PortError("cancelled");
  };
};

const contextOf = (
  request: GradeRequest,
  grader: Grader,
  cells: GradeResult["cells"],
): GradeContext => ({
  ...(request.asOf !== undefined && { asOf: request.asOf }),
  ...(request.groupBy !== undefined &&
    grader.scope === "column" && {
      groupBy: groupColumn(cells.get(request.groupBy) ?? []),
    }),
});

/** A column that the scheme reads as numbers names nobody: two customers may well have sold the same. */
const withoutNumericKey = (request: GradeRequest): GradeRequest => {
  const { customers, scheme, mapping } = request;
  const isNumber = inputsOf(scheme).some(
    ({ key, type }) => type === "number" && mapping.columns[key]?.column === customers.key,
  );
  return isNumber && customers.key !== null
    ? { ...request, customers: { ...customers, key: null } }
    : request;
};

/**
 * Grades the customers of a region: reads only the columns that are needed, block by block, while the next block is under way;
 * schemes of row scope grade each block at once, those of column scope after all.
 * Rows that add others up are no customers: they get no grade and take no part in that of others.
 * Gives a problem where nothing can be graded at all: a bad argument, no column for any input, no day where months are counted.
 * `known` are cells that somebody keeps of a reading before, by column of the region: what still stands there is not kept twice.
 * Rejects with `PortError`, with code "cancelled" where `progress.cancelled` turns true. Throws `InvalidSchemeError` for a broken scheme.
 */
export const gradeRegion = async (
  port: WorkbookPort,
  given: GradeRequest,
  host: Host,
  progress: Progress,
  known?: CellsByColumn,
): Promise<Outcome<GradeResult>> => {
  const request = withoutNumericKey(given);
  const problem = obstacle(request);
  if (problem !== null) return fail(problem);
  const grader = compile(request.scheme, {
    models,
    ...(request.arguments !== undefined && { arguments: request.arguments }),
  });
  const { scheme } = request;
  // What is asked of the population as a whole needs it at once, whatever a row's grade needs.
  const work =
    grader.scope === "row" && scheme.checks === undefined
      ? rowByRow(request, grader, contextOf(request, grader, new Map()))
      : allAtOnce(request, grader);
  const { cells, former } = await readAndWork(port, request, host, progress, work, known);
  const context = contextOf(request, grader, cells);
  const rows = bodyRows(request.customers.region);
  const totals = totalsRows(request, cells, rows);
  await host.yieldToHost();
  const slices = await work.finish(context, totals, between(host, progress));
  await host.yieldToHost();
  const blank = blankRows(request, cells, rows);
  for (const row of totals) blank[row] = 1;
  await host.yieldToHost();
  const joined = joinGrades(scheme, rows, slices, blank);
  await host.yieldToHost();
  const [all] = slices;
  const checks = all && scheme.checks ? checkGrades(grader, all.columns, context, all.grades) : [];
  await host.yieldToHost();
  const told = { ...joined, blank, cells };
  const findings = await findingsOf(request, told, host, progress);
  const common = { request, rows, blank, totals, findings, checks, cells, former };
  return ok({ ...common, ...joined, grader, context, slices });
};
