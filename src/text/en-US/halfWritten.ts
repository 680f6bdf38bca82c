const rowsOf = (count: string): string => (count === "1" ? "1 row" : `${count} rows`);

/** Words for a write that did not come to its end in English; its type is what the other locale must have. */
export const halfWritten = {
  some: (p: { rows: string; cells: string; rest: string }): string =>
    `${rowsOf(p.rows)} written (${p.cells}), ${p.rest} to go.`,
  remains: (p: { cells: string }): string =>
    `The write did not finish, and could not be taken back. These cells may hold some of it: ${p.cells}.`,
  goOn: (p: { rest: string }): string => `Write the other ${rowsOf(p.rest)}`,
  goOnAll: "Finish writing",
  takeBack: "Take back",
  stopping: "Stopping…",
  between: ", ",
  found: (p: { columns: string; when: string }): string =>
    `A write that began ${p.when} did not finish: ${p.columns}. Apply to finish it. If a colleague is writing just now, wait a moment.`,
};
