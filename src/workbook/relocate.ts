import { isCellError } from "../cells";
import { cellText } from "./cellText";
import { customersIn } from "./findCustomers";
import type { Region, WorkbookPort } from "./port";
import { PortError } from "./portError";

/** A region found again, and where each of its former columns is now. */
export interface Relocated {
  readonly region: Region;
  /** The present index of a former column. Throws `PortError("changed")` where it is gone. */
  columnNow(former: number): number;
}

const isSame = (then: Region, now: Region): boolean => {
  if (then.area.sheet !== now.area.sheet || then.table !== now.table) return false;
  if (then.table !== undefined) return true;
  return (
    then.area.column >= now.area.column &&
    then.area.column < now.area.column + now.area.columns &&
    then.area.row >= now.area.row &&
    then.area.row < now.area.row + now.area.rows
  );
};

const headerText = (region: Region, column: number): string => {
  const header = region.headers[column] ?? null;
  return isCellError(header) ? "" : cellText(header).trim();
};

/**
 * Finds a region again before it is written to: the table by its name, a plain block by its place; rows may have come and gone, columns may have moved.
 * Throws `PortError("not-found")` where it is gone.
 */
export const relocate = async (port: WorkbookPort, then: Region): Promise<Relocated> => {
  const candidates = await port.regions();
  const candidate = candidates.find((now) => isSame(then, now));
  if (candidate === undefined) throw new PortError("not-found", then.table ?? then.area.sheet);
  const { region } = await customersIn(port, candidate);
  const columnNow = (former: number): number => {
    const header = headerText(then, former);
    if (headerText(region, former) === header) return former;
    const places = region.headers.flatMap((_, column) =>
      header !== "" && headerText(region, column) === header ? [column] : [],
    );
    if (places.length !== 1 || places[0] === undefined) throw new PortError("changed", header);
    return places[0];
  };
  return { region, columnNow };
};
