import { intersection, isWholeColumns, isWholeRows } from "../area";
import { moveOf, tears } from "../areaMove";
import type { SheetArea } from "../book";
import { clearConditionalFormats, setValidation } from "../conditions";
import { copyCells } from "../copy";
import { clearArea } from "../edits";
import { shiftRefusal } from "../protection";
import { select } from "../sheets";
import { shiftCells } from "../shift";
import { choiceArgument, integerArgument } from "./argument";
import { conditionalFormatsType } from "./conditionalFormat";
import { dataValidationType } from "./dataValidation";
import { mustBeWritable, unguarded } from "./guard";
import {
  accessDenied,
  apiNotFound,
  invalidArgument,
  invalidOperation,
  OfficeError,
} from "./officeError";
import { officeType, type OfficeObject, type Session, type TypeSpec } from "./officeType";
import { rangeContent } from "./rangeContent";
import { rangeFormatType } from "./rangeFormat";
import { rangeGeometry } from "./rangeGeometry";
import { rangePlace } from "./rangePlace";
import { addressOf, areaOf, isUnbounded, rangeArgument, sheetOf } from "./rangeSelf";
import { tablesType } from "./tables";

type Methods = NonNullable<TypeSpec<SheetArea>["methods"]>;

function clear(range: SheetArea, [applyTo]: readonly unknown[], session: Session): undefined {
  const location = "Range.clear";
  const what = choiceArgument(
    applyTo,
    ["All", "Contents", "Formats", "RemoveHyperlinks", "Hyperlinks", "ResetContents"],
    location,
    "All",
  );
  sheetOf(session, range.sheet, location);
  if (what !== "Formats") mustBeWritable(session, range, location);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return undefined;
  const area = areaOf(range);
  const spelled = {
    All: "all",
    Contents: "contents",
    Formats: "formats",
    ResetContents: "contents",
  } as const;
  clearArea(session.edit, range.sheet, area, spelled[what]);
  if (what === "All" || what === "Formats")
    clearConditionalFormats(session.edit, range.sheet, area);
  if (what === "All") setValidation(session.edit, range.sheet, area, undefined);
  return undefined;
}

function shift(
  range: SheetArea,
  way: "Down" | "Right" | "Up" | "Left",
  session: Session,
  location: string,
): void {
  const { merged } = sheetOf(session, range.sheet, location);
  if (shiftRefusal(session.book, range.sheet, areaOf(range), way)) throw accessDenied(location);
  const move = moveOf(range.sheet, areaOf(range), way);
  if (merged?.some((area) => tears(area, move)))
    throw new OfficeError(
      "MergedRangeConflict",
      "The operation would split a merged cell.",
      location,
    );
  if (shiftCells(unguarded(session.edit), range.sheet, areaOf(range), way)) return;
  throw invalidOperation(
    location,
    "This operation is not allowed. The operation is attempting to shift cells in a table, or off the worksheet.",
  );
}

const COPY_KINDS = {
  All: "all",
  Formulas: "formulas",
  Values: "values",
  Formats: "formats",
} as const;

/** Range.copyFrom; skipping blanks, transposing and links are not modelled. */
function copyFrom(
  range: SheetArea,
  [source, copyType, skipBlanks, transpose]: readonly unknown[],
  session: Session,
): undefined {
  const location = "Range.copyFrom";
  sheetOf(session, range.sheet, location);
  if (skipBlanks === true || transpose === true)
    throw apiNotFound(`${location} (skipBlanks, transpose)`);
  const kind = choiceArgument(copyType, ["All", "Formulas", "Values", "Formats"], location, "All");
  const from = rangeArgument(session, source, range.sheet, location);
  mustBeWritable(session, range, location);
  if (isUnbounded(from) || isUnbounded(range))
    throw apiNotFound(`${location} (whole rows or columns)`);
  if (!copyCells(session.edit, from, range, COPY_KINDS[kind])) throw invalidArgument(location);
  return undefined;
}

const actions: Methods = {
  clear,
  select(range, _args, session) {
    sheetOf(session, range.sheet, "Range.select");
    if (!select(session.edit, range.sheet, [areaOf(range)]))
      throw invalidOperation("Range.select", "The worksheet is hidden.");
    return undefined;
  },
  insert(range, [way], session) {
    shift(range, choiceArgument(way, ["Down", "Right"], "Range.insert"), session, "Range.insert");
    return session.makers.range(session, range);
  },
  delete(range, [way], session) {
    shift(range, choiceArgument(way, ["Up", "Left"], "Range.delete"), session, "Range.delete");
    return undefined;
  },
  copyFrom,
  calculate(_range, _args, session) {
    session.afterBatch(() => {
      session.book.calculation.run(true);
    });
    return undefined;
  },
  getMergedAreasOrNullObject(range, _args, session) {
    const { merged = [] } = sheetOf(session, range.sheet, "Range.getMergedAreasOrNullObject");
    const touched = merged.filter((area) => intersection(area, range));
    return touched.length > 0
      ? session.makers.rangeAreas(
          session,
          touched.map((area) => ({ sheet: range.sheet, ...area })),
        )
      : null;
  },
  getTables: (range, [fullyContained], session) =>
    tablesType(session, { within: range, fully: fullyContained === true }),
  _KeepReference: () => undefined,
  _OnAccess: () => undefined,
  _ValidateArraySize(range, [rows, columns]) {
    const fits =
      integerArgument(rows, "Range.values") === range.rows &&
      integerArgument(columns, "Range.values") === range.columns;
    if (!fits)
      throw invalidArgument(
        "Range.values",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    return undefined;
  },
};

/** The methods that give ranges, as methods of the declared type. */
const geometry: Methods = Object.fromEntries(
  Object.entries(rangeGeometry).map(([name, method]) => [
    name,
    (range: SheetArea, args: readonly unknown[], session: Session): OfficeObject | null => {
      sheetOf(session, range.sheet, `Range.${name}`);
      const result = method(range, args, session);
      return result && session.makers.range(session, result);
    },
  ]),
);

/** Excel.Range: one area of a sheet. */
export const rangeType = officeType<SheetArea>({
  name: "Range",
  identity: (range, session) => ({ _ReferenceId: session.references.add([range]) }),
  properties: { ...rangePlace, ...rangeContent },
  links: {
    worksheet: (range, session) => session.makers.worksheet(session, range.sheet),
    format: (range, session) => rangeFormatType(session, range),
    conditionalFormats: (range, session) => conditionalFormatsType(session, range),
    dataValidation: (range, session) => dataValidationType(session, range),
  },
  methods: { ...geometry, ...actions },
});

/** Excel.RangeAreas: several areas, one after the other; what can be asked of them is where they are. */
export const rangeAreasType = officeType<readonly SheetArea[]>({
  name: "RangeAreas",
  identity: (ranges, session) => ({ _ReferenceId: session.references.add(ranges) }),
  properties: {
    address: {
      get: (ranges, session) => ranges.map((range) => addressOf(session, range)).join(","),
    },
    areaCount: { get: (ranges) => ranges.length },
    cellCount: {
      get: (ranges) => ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    },
    isEntireColumn: { get: (ranges) => ranges.every(isWholeColumns) },
    isEntireRow: { get: (ranges) => ranges.every(isWholeRows) },
  },
  links: {
    areas: (ranges, session) => rangesType(session, ranges),
    worksheet: (ranges, session) =>
      session.makers.worksheet(session, ranges[0]?.sheet ?? session.book.state.activeSheet),
  },
  methods: { _KeepReference: () => undefined, _OnAccess: () => undefined },
});

const rangesType = officeType<readonly SheetArea[]>({
  name: "RangeCollection",
  items: (ranges, session) => ranges.map((range) => session.makers.range(session, range)),
  methods: {
    getCount: (ranges) => ({ data: ranges.length }),
    getItemAt(ranges, [index], session) {
      const range = ranges[integerArgument(index, "RangeCollection.getItemAt")];
      if (!range) throw invalidArgument("RangeCollection.getItemAt");
      return session.makers.range(session, range);
    },
  },
});
