import { setSetting } from "../parts";
import { textArgument } from "./argument";
import { itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";

function json(session: Session, key: string, location: string): string {
  const text = session.book.state.settings.get(key);
  if (text === undefined) throw itemNotFound(location);
  return text;
}

const settingType = officeType<string>({
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  properties: {
    key: { get: (key) => key },
    _Id: { get: (key) => key },
    value: {
      get: (key, session) => JSON.parse(json(session, key, "Setting.value")) as unknown,
      set(key, value, session) {
        json(session, key, "Setting.value");
        setSetting(session.edit, key, JSON.stringify(value));
      },
    },
  },
  methods: {
    delete(key, _args, session) {
      json(session, key, "Setting.delete");
      setSetting(session.edit, key, undefined);
      return undefined;
    },
  },
});

function find(session: Session, key: unknown): OfficeObject | null {
  const text = String(key);
  return session.book.state.settings.has(text) ? settingType(session, text) : null;
}

/** Workbook.settings: what the add-in keeps in the workbook, the same store as Office.context.document.settings. */
export const settingsType = officeType<null>({
  name: "SettingCollection",
  items: (_self, session) =>
    [...session.book.state.settings.keys()].map((key) => settingType(session, key)),
  item(_self, key, session) {
    const found = find(session, key);
    if (!found) throw itemNotFound("SettingCollection.getItem");
    return found;
  },
  methods: {
    add(_self, [key, value], session) {
      const text = textArgument(key, "SettingCollection.add");
      setSetting(session.edit, text, JSON.stringify(value ?? null));
      return settingType(session, text);
    },
    getCount: (_self, _args, session) => ({ data: session.book.state.settings.size }),
    getItemOrNullObject: (_self, [key], session) => find(session, key),
  },
});
