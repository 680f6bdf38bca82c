import type { SheetId } from "../book";
import { addChart, chartsOf } from "../charts";
import { seriesOf } from "../chartSource";
import { choiceArgument, integerArgument } from "./argument";
import { chartType } from "./chart";
import { mayDrawOn } from "./chartSelf";
import { chartTypeArgument } from "./chartSeries";
import { invalidArgument, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";
import { rangeArgument, sheetOf } from "./rangeSelf";

function find(session: Session, sheet: SheetId, key: unknown): OfficeObject | null {
  const text = String(key).toLowerCase();
  const found = chartsOf(session.book, sheet).find(
    ({ id, name }) => id.toLowerCase() === text || name.toLowerCase() === text,
  );
  return found ? chartType(session, found.id) : null;
}

function get(sheet: SheetId, key: unknown, session: Session): OfficeObject {
  const found = find(session, sheet, key);
  if (!found) throw itemNotFound("ChartCollection.getItem");
  return found;
}

/** Excel puts a new chart in the middle of what is seen; here it begins behind the first cells of its data. */
function add(sheet: SheetId, args: readonly unknown[], session: Session): OfficeObject {
  const location = "ChartCollection.add";
  const type = chartTypeArgument(args[0], location);
  const range = rangeArgument(session, args[1], sheet, location);
  const by = choiceArgument(args[2], ["Auto", "Columns", "Rows"], location, "Auto");
  sheetOf(session, sheet, location);
  mayDrawOn(session, sheet, location);
  const added = addChart(session.edit, {
    sheet,
    corner: { row: range.row, column: range.column + range.columns, x: 0, y: 0 },
    series: seriesOf(session.book, range, by, type),
  });
  return chartType(session, added.id);
}

/** Excel.ChartCollection of a sheet. */
export const chartsType = officeType<SheetId>({
  name: "ChartCollection",
  properties: { count: { get: (sheet, session) => chartsOf(session.book, sheet).length } },
  items: (sheet, session) => chartsOf(session.book, sheet).map(({ id }) => chartType(session, id)),
  item: get,
  methods: {
    add,
    getCount: (sheet, _args, session) => ({ data: chartsOf(session.book, sheet).length }),
    getItem: (sheet, [key], session) => get(sheet, key, session),
    getItemOrNullObject: (sheet, [key], session) => find(session, sheet, key),
    getItemAt(sheet, [index], session) {
      const location = "ChartCollection.getItemAt";
      const found = chartsOf(session.book, sheet)[integerArgument(index, location)];
      if (!found) throw invalidArgument(location);
      return chartType(session, found.id);
    },
  },
});
