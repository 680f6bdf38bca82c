import type { Book, Edit } from "../model";
import { applyDeeds } from "../model";
import type { Op } from "./op";

/** Does what another author did; false, with nothing done, where the workbook cannot take it. */
export function takeOver(book: Book, { deeds, language }: Op): boolean {
  const done = book.change("remote", (edit) => applyDeeds(edit, deeds, language));
  if (done) book.history.rebase(deeds);
  return done;
}

/** The pen for what was done before and is only put anew: it is shown and calculated, but no event. */
export function again(edit: Edit): Edit {
  return {
    ...edit,
    tell: (change) => {
      edit.tell({ ...change, again: true });
    },
  };
}
