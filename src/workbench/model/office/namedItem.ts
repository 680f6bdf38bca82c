import { formatAddress, parseAddress } from "../address";
import type { Name, SheetArea, SheetId } from "../book";
import { addName, changeName, deleteName, findName } from "../names";
import { findSheet } from "../sheets";
import { booleanArgument, optionalText, textArgument } from "./argument";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";
import { rangeOf, sheetOf } from "./rangeSelf";

/** A name by its text and scope. */
interface NameSelf {
  readonly name: string;
  readonly sheet?: SheetId;
}

function nameOf(session: Session, self: NameSelf, location: string): Name {
  const found = findName(session.book.state, self.name, self.sheet);
  if (!found) throw itemNotFound(location);
  return found;
}

/** The range that a name stands for; undefined for constants and formulas. */
function rangeOfName(session: Session, name: Name): SheetArea | undefined {
  const parsed = parseAddress(name.formula.replace(/^=/, ""));
  if (!parsed) return undefined;
  const sheet =
    parsed.sheetName === undefined
      ? name.sheet
      : findSheet(session.book.state, parsed.sheetName)?.id;
  return sheet === undefined ? undefined : { sheet, ...parsed.area };
}

/** The constant that a name stands for. */
function constantOf(name: Name): number | string | boolean | undefined {
  const text = name.formula.replace(/^=/, "");
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

const CONSTANT_TYPES = { number: "Double", string: "String", boolean: "Boolean" } as const;

const namedItemType = officeType<NameSelf>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: (self, session) => nameOf(session, self, "NamedItem.name").name },
    type: {
      get(self, session) {
        const name = nameOf(session, self, "NamedItem.type");
        if (rangeOfName(session, name)) return "Range";
        const constant = constantOf(name);
        return constant === undefined
          ? "Error"
          : CONSTANT_TYPES[typeof constant as keyof typeof CONSTANT_TYPES];
      },
    },
    value: {
      get(self, session) {
        const name = nameOf(session, self, "NamedItem.value");
        const range = rangeOfName(session, name);
        if (range)
          return formatAddress(sheetOf(session, range.sheet, "NamedItem.value").name, range);
        return constantOf(name) ?? "#VALUE!";
      },
    },
    formula: {
      get: (self, session) => nameOf(session, self, "NamedItem.formula").formula,
      set(self, value, session) {
        changeName(session.edit, nameOf(session, self, "NamedItem.formula"), {
          formula: textArgument(value, "NamedItem.formula"),
        });
      },
    },
    comment: {
      get: (self, session) => nameOf(session, self, "NamedItem.comment").comment,
      set(self, value, session) {
        changeName(session.edit, nameOf(session, self, "NamedItem.comment"), {
          comment: textArgument(value, "NamedItem.comment"),
        });
      },
    },
    visible: {
      get: (self, session) => nameOf(session, self, "NamedItem.visible").visible,
      set(self, value, session) {
        changeName(session.edit, nameOf(session, self, "NamedItem.visible"), {
          visible: booleanArgument(value, "NamedItem.visible"),
        });
      },
    },
    scope: { get: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet") },
  },
  links: {
    worksheet(self, session) {
      if (self.sheet === undefined) throw itemNotFound("NamedItem.worksheet");
      return session.makers.worksheet(session, self.sheet);
    },
    worksheetOrNullObject: (self, session) =>
      self.sheet === undefined ? null : session.makers.worksheet(session, self.sheet),
  },
  methods: {
    getRange(self, _args, session) {
      const range = rangeOfName(session, nameOf(session, self, "NamedItem.getRange"));
      if (!range) throw itemNotFound("NamedItem.getRange");
      return session.makers.range(session, range);
    },
    getRangeOrNullObject(self, _args, session) {
      const range = rangeOfName(session, nameOf(session, self, "NamedItem.getRangeOrNullObject"));
      return range ? session.makers.range(session, range) : null;
    },
    delete(self, _args, session) {
      deleteName(session.edit, nameOf(session, self, "NamedItem.delete"));
      return undefined;
    },
  },
});

/** Where a collection of names belongs: a sheet, or the workbook. */
export interface NamesSelf {
  readonly sheet?: SheetId;
}

function add(
  { sheet }: NamesSelf,
  [name, reference, comment]: readonly unknown[],
  session: Session,
): OfficeObject {
  const location = "NamedItemCollection.add";
  const text = textArgument(name, location);
  const range = rangeOf(reference);
  const given = range
    ? `=${absolute(sheetOf(session, range.sheet, location).name, range)}`
    : textArgument(reference, location);
  const scope = sheet === undefined ? {} : { sheet };
  if (findName(session.book.state, text, sheet)) throw itemAlreadyExists(location);
  const formula = given.startsWith("=") ? given : `=${given}`;
  if (
    !addName(session.edit, {
      name: text,
      formula,
      comment: optionalText(comment, location) ?? "",
      visible: true,
      ...scope,
    })
  )
    throw invalidArgument(location);
  return namedItemType(session, { name: text, ...scope });
}

function absolute(sheetName: string, range: SheetArea): string {
  const address = formatAddress(sheetName, range);
  const cut = address.lastIndexOf("!") + 1;
  return address.slice(0, cut) + address.slice(cut).replace(/[A-Z]+|\d+/g, "$$$&");
}

function namesOf(session: Session, { sheet }: NamesSelf): Name[] {
  return session.book.state.names.filter((name) => name.sheet === sheet);
}

function find(session: Session, self: NamesSelf, key: unknown): OfficeObject | null {
  const found = findName(session.book.state, String(key), self.sheet);
  return found ? namedItemType(session, found) : null;
}

/** Workbook.names and Worksheet.names. */
export const namesType = officeType<NamesSelf>({
  name: "NamedItemCollection",
  items: (self, session) => namesOf(session, self).map((name) => namedItemType(session, name)),
  item(self, key, session) {
    const found = find(session, self, key);
    if (!found) throw itemNotFound("NamedItemCollection.getItem");
    return found;
  },
  methods: {
    add,
    getCount: (self, _args, session) => ({ data: namesOf(session, self).length }),
    getItemOrNullObject: (self, [name], session) => find(session, self, name),
  },
});
