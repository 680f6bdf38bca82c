import { setCustomProperty, setProperty } from "../parts";
import { textArgument } from "./argument";
import { invalidArgument, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Property, type Session } from "./officeType";

const TYPES = { number: "Number", string: "String", boolean: "Boolean" } as const;

function checked(value: unknown, location: string): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument(location);
}

function valueOf(session: Session, key: string, location: string): string | number | boolean {
  const value = session.book.state.customProperties.get(key);
  if (value === undefined) throw itemNotFound(location);
  return value;
}

const customPropertyType = officeType<string>({
  name: "CustomProperty",
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, session) => valueOf(session, key, "CustomProperty.value"),
      set(key, value, session) {
        valueOf(session, key, "CustomProperty.value");
        setCustomProperty(session.edit, key, checked(value, "CustomProperty.value"));
      },
    },
    type: {
      get: (key, session) =>
        TYPES[typeof valueOf(session, key, "CustomProperty.type") as keyof typeof TYPES],
    },
  },
  methods: {
    delete(key, _args, session) {
      valueOf(session, key, "CustomProperty.delete");
      setCustomProperty(session.edit, key, undefined);
      return undefined;
    },
  },
});

function find(session: Session, key: unknown): OfficeObject | null {
  const wanted = String(key).toLowerCase();
  const found = [...session.book.state.customProperties.keys()].find(
    (known) => known.toLowerCase() === wanted,
  );
  return found === undefined ? null : customPropertyType(session, found);
}

const customPropertiesType = officeType<null>({
  name: "CustomPropertyCollection",
  items: (_self, session) =>
    [...session.book.state.customProperties.keys()].map((key) => customPropertyType(session, key)),
  item(_self, key, session) {
    const found = find(session, key);
    if (!found) throw itemNotFound("CustomPropertyCollection.getItem");
    return found;
  },
  methods: {
    add(_self, [key, value], session) {
      const text = textArgument(key, "CustomPropertyCollection.add");
      setCustomProperty(session.edit, text, checked(value, "CustomPropertyCollection.add"));
      return customPropertyType(session, text);
    },
    deleteAll(_self, _args, session) {
      for (const key of session.book.state.customProperties.keys())
        setCustomProperty(session.edit, key, undefined);
      return undefined;
    },
    getCount: (_self, _args, session) => ({ data: session.book.state.customProperties.size }),
    getItemOrNullObject: (_self, [key], session) => find(session, key),
  },
});

function text(key: string): Property<null> {
  return {
    get: (_self, session) => session.book.state.properties[key] ?? "",
    set(_self, value, session) {
      setProperty(session.edit, key, textArgument(value, `DocumentProperties.${key}`));
    },
  };
}

const EDITABLE = [
  "title",
  "subject",
  "author",
  "keywords",
  "comments",
  "category",
  "manager",
  "company",
];

/** Workbook.properties: the texts of the file's properties and the custom ones; revision and creation date are not modelled. */
export const documentPropertiesType = officeType<null>({
  name: "DocumentProperties",
  properties: {
    ...Object.fromEntries(EDITABLE.map((key) => [key, text(key)])),
    lastAuthor: { get: (_self, session) => session.book.state.properties["lastAuthor"] ?? "" },
  },
  links: { custom: (_self, session) => customPropertiesType(session, null) },
});
