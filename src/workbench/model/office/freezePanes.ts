import type { Sheet, SheetId } from "../book";
import { integerArgument } from "./argument";
import { officeType, type Session } from "./officeType";
import { rangeArgument, sheetOf } from "./rangeSelf";

function freeze(session: Session, sheet: SheetId, rows: number, columns: number): undefined {
  const { frozen: _old, ...rest } = sheetOf(session, sheet, "WorksheetFreezePanes.freezeAt");
  const next: Sheet = rows === 0 && columns === 0 ? rest : { ...rest, frozen: { rows, columns } };
  session.edit.set({
    sheets: session.book.state.sheets.map((known) => (known.id === sheet ? next : known)),
  });
  session.edit.tell({ kind: "sheet", what: "look", sheet });
}

/** Worksheet.freezePanes: the rows and columns that stay in view. */
export const freezePanesType = officeType<SheetId>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, [count], session) =>
      freeze(session, sheet, integerArgument(count, "WorksheetFreezePanes.freezeRows", 1), 0),
    freezeColumns: (sheet, [count], session) =>
      freeze(session, sheet, 0, integerArgument(count, "WorksheetFreezePanes.freezeColumns", 1)),
    freezeAt(sheet, [range], session) {
      const area = rangeArgument(session, range, sheet, "WorksheetFreezePanes.freezeAt");
      return freeze(session, sheet, area.row + area.rows, area.column + area.columns);
    },
    unfreeze: (sheet, _args, session) => freeze(session, sheet, 0, 0),
  },
});
