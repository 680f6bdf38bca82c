const customers = (count: string): string => (count === "1" ? "1 customer" : `${count} customers`);

/** Words for the customers that a write left alone in English; its type is what the other locale must have. */
export const untouched = {
  said: (p: { count: string }): string =>
    `Changed by somebody meanwhile, and left as they are: ${customers(p.count)}.`,
  title: "Left as they are",
  changed: "Read columns changed: not written. Look at the result, then apply again.",
  edited: "Result overwritten: kept. Applying again writes over it.",
  added: "New: no result yet. Apply again for one.",
  gone: "No longer in the table",
  was: (p: { row: string }): string => `was in row ${p.row}`,
  more: (p: { count: string }): string => `and ${p.count} more`,
};
