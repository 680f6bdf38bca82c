import { movedArea, type Move } from "../areaMove";
import { movedCharts } from "../charts";
import { moveReferences } from "../formulaMove";
import { movedSheet, movedTable } from "../movedState";
import { movedNotes } from "../notes";
import type { Chart, ConditionalFormat, Name, Note, Sheet, Table, Validation } from "../state";
import type { EntryDeed, ShiftDeed } from "./deed";
import type { Entry } from "./members";

/** A change of the state after cells have moved: areas are where those cells are now. One of which nothing is left is none. */
export function shiftedEntry(deed: EntryDeed, { sheet, name }: ShiftDeed, move: Move): EntryDeed[] {
  const shifted = (entry: Entry | undefined): Entry | undefined =>
    entry && shiftedPart(deed, entry, sheet, name, move);
  const [before, after] = [shifted(deed.before), shifted(deed.after)];
  if ((deed.before && !before) || (deed.after && !after)) return [];
  return [{ ...deed, before, after }];
}

function shiftedPart(
  { member }: EntryDeed,
  entry: Entry,
  sheet: string,
  sheetName: string,
  move: Move,
): Entry | undefined {
  if (member === "names") {
    const name = entry as Name;
    const formula = moveReferences(name.formula, undefined, sheetName, (area) =>
      movedArea(area, move),
    );
    return { ...name, formula };
  }
  if (member === "sheets") {
    const own = entry as Sheet;
    return own.id === sheet ? movedSheet(own, move) : own;
  }
  // A chart may draw cells of another sheet than its own.
  if (member === "charts") return movedCharts([entry as Chart], move)[0];
  if (!("sheet" in entry) || entry.sheet !== sheet) return entry;
  if (member === "tables") return movedTable(entry as Table, move);
  if (member === "notes")
    return movedNotes([entry as Note], sheet, (area) => movedArea(area, move))[0];
  if (member === "validations") {
    const validation = entry as Validation;
    const area = movedArea(validation.area, move);
    return area && { ...validation, area };
  }
  if (member !== "conditionalFormats") return entry;
  const format = entry as ConditionalFormat;
  const areas = format.areas.flatMap((area) => movedArea(area, move) ?? []);
  return areas.length > 0 ? { ...format, areas } : undefined;
}

/** A change of the state after a sheet was renamed: names refer to it by its new name, and other changes of the sheet leave that name. */
export function renamedEntry(
  deed: EntryDeed,
  sheet: string,
  to: string,
  renamed: (formula: string) => string,
): EntryDeed {
  const turn = (entry: Entry | undefined): Entry | undefined => {
    if (!entry) return entry;
    if (deed.member === "names") {
      const name = entry as Name;
      return { ...name, formula: renamed(name.formula) };
    }
    const isIt = deed.member === "sheets" && (entry as Sheet).id === sheet;
    return isIt ? { ...(entry as Sheet), name: to } : entry;
  };
  return { ...deed, before: turn(deed.before), after: turn(deed.after) };
}
