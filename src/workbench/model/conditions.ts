import { intersection, without } from "./area";
import type { Area, ConditionalFormat, Edit, SheetId, Validation } from "./book";

/** Adds a conditional format in front of the others, as Excel does for a new rule. */
export function addConditionalFormat(
  edit: Edit,
  format: Omit<ConditionalFormat, "id">,
): ConditionalFormat {
  const { conditionalFormats } = edit.book.state;
  const taken = new Set(
    [...conditionalFormats, ...edit.book.opened.conditionalFormats].map(({ id }) => id),
  );
  let number = edit.book.author * 0x1000000 + conditionalFormats.length + 1;
  while (taken.has(formatId(number))) number++;
  const added = { ...format, id: formatId(number) };
  edit.set({ conditionalFormats: [added, ...conditionalFormats] });
  edit.tell({ kind: "conditionalFormats", sheet: format.sheet });
  return added;
}

function formatId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
}

/** Replaces members of a conditional format. */
export function changeConditionalFormat(
  edit: Edit,
  id: string,
  patch: Partial<Omit<ConditionalFormat, "id" | "sheet">>,
): void {
  const { conditionalFormats } = edit.book.state;
  const sheet = conditionalFormats.find((format) => format.id === id)?.sheet;
  if (sheet === undefined) return;
  edit.set({
    conditionalFormats: conditionalFormats.map((format) =>
      format.id === id ? { ...format, ...patch } : format,
    ),
  });
  edit.tell({ kind: "conditionalFormats", sheet });
}

/** Deletes a conditional format. */
export function deleteConditionalFormat(edit: Edit, id: string): void {
  const { conditionalFormats } = edit.book.state;
  const sheet = conditionalFormats.find((format) => format.id === id)?.sheet;
  if (sheet === undefined) return;
  edit.set({ conditionalFormats: conditionalFormats.filter((format) => format.id !== id) });
  edit.tell({ kind: "conditionalFormats", sheet });
}

/** The conditional formats that touch an area, first the one that wins. */
export function conditionalFormatsIn(
  formats: readonly ConditionalFormat[],
  sheet: SheetId,
  area: Area,
): ConditionalFormat[] {
  return formats.filter(
    (format) => format.sheet === sheet && format.areas.some((own) => intersection(own, area)),
  );
}

/** Takes an area out of all conditional formats; those that cover nothing else go. */
export function clearConditionalFormats(edit: Edit, sheet: SheetId, area: Area): void {
  const { conditionalFormats } = edit.book.state;
  const touched = conditionalFormatsIn(conditionalFormats, sheet, area);
  if (touched.length === 0) return;
  const next = conditionalFormats.flatMap((format) => {
    if (!touched.includes(format)) return [format];
    const areas = format.areas.flatMap((own) => without(own, area));
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  edit.set({ conditionalFormats: next });
  edit.tell({ kind: "conditionalFormats", sheet });
}

/** Validates an area by a rule in place of what it had; undefined takes the validation away. */
export function setValidation(
  edit: Edit,
  sheet: SheetId,
  area: Area,
  validation: Omit<Validation, "sheet" | "area"> | undefined,
): void {
  const kept = edit.book.state.validations.flatMap((old) =>
    old.sheet === sheet && intersection(old.area, area)
      ? without(old.area, area).map((part) => ({ ...old, area: part }))
      : [old],
  );
  edit.set({ validations: validation ? [...kept, { ...validation, sheet, area }] : kept });
  edit.tell({ kind: "validations", sheet });
}

/** The one validation that covers the whole area, `"mixed"` when parts differ, undefined for none. */
export function validationOf(
  validations: readonly Validation[],
  sheet: SheetId,
  area: Area,
): Validation | "mixed" | undefined {
  const touching = validations.filter(
    (validation) => validation.sheet === sheet && intersection(validation.area, area),
  );
  const [first] = touching;
  if (!first) return undefined;
  const uncovered = touching.reduce<Area[]>(
    (left, { area: own }) => left.flatMap((part) => without(part, own)),
    [area],
  );
  const same = touching.every((other) => JSON.stringify(other.rule) === JSON.stringify(first.rule));
  return uncovered.length === 0 && same ? first : "mixed";
}
