import type { Chart } from "../book";
import { replaceChart } from "../charts";
import { allows } from "../protection";
import { accessDenied, itemNotFound } from "./officeError";
import type { Session } from "./officeType";

/** The chart of an id, refusing when it was deleted meanwhile. */
export function chartOf(session: Session, id: string, location: string): Chart {
  const found = session.book.state.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound(location);
  return found;
}

/** Refuses where a protected sheet keeps its objects as they are. */
export function mayDrawOn(session: Session, sheet: string, location: string): void {
  if (!allows(session.book, sheet, "allowEditObjects")) throw accessDenied(location);
}

/** Changes a chart. */
export function changeChart(
  session: Session,
  id: string,
  location: string,
  change: (chart: Chart) => Chart,
): void {
  const chart = chartOf(session, id, location);
  mayDrawOn(session, chart.sheet, location);
  replaceChart(session.edit, change(chart));
}
