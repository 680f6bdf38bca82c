import { isoOf, shown, type Cell } from "../../cells";

/** A name of a column as structured references spell it (Microsoft support, "Using structured references with Excel tables": characters that need an escape). */
export const columnName = (header: Cell): string =>
  `[${shown(header).replace(/['[\]#@]/g, "'$&")}]`;

/** A text as formulas spell it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A day as formulas spell it: today's follows the calendar. */
export const dayText = (day: number, today: number): string => {
  if (Math.floor(day) === Math.floor(today)) return "TODAY()";
  const [year, month, date] = isoOf(day).split("-").map(Number);
  return `DATE(${year},${month},${date})`;
};

/** A function of ours as this installation calls it. */
export const calledIn = (namespace: string, name: string): string =>
  namespace === "" ? name : `${namespace.toUpperCase()}.${name}`;
