import { useState } from "react";

/** The parts of the card that can be folded. */
type Part = "values" | "grounds";

/** Which parts stand open; it stays so from one customer to the next. */
export interface Unfolded {
  of(part: Part): { readonly open: boolean; readonly onToggle: (open: boolean) => void };
}

/** Keeps which parts stand open; all are folded at first. */
export function useUnfolded(): Unfolded {
  const [open, setOpen] = useState<ReadonlySet<Part>>(new Set());
  return {
    of: (part) => ({
      open: open.has(part),
      onToggle: (wanted) =>
        setOpen((before) => {
          const next = new Set(before);
          if (wanted) next.add(part);
          else next.delete(part);
          return next;
        }),
    }),
  };
}
