import type { Session, TypeSpec } from "./officeType";

/** The target id of events of the whole workbook. */
export const WORKBOOK = "Workbook";

/**
 * The pair of methods by which the library switches each event on and off: `_Register…Event` and `_Unregister…Event`.
 * `events` maps the name between them to the number of the event; `target` gives the id of the object that they are about.
 */
export function eventMethods<Self>(
  target: (self: Self) => string,
  events: Readonly<Record<string, number>>,
): NonNullable<TypeSpec<Self>["methods"]> {
  const methods: Record<
    string,
    (self: Self, args: readonly unknown[], session: Session) => undefined
  > = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (self, _args, session) => {
      session.listeners.add(`${type}:${target(self)}`);
    };
    methods[`_Unregister${name}Event`] = (self, _args, session) => {
      session.listeners.delete(`${type}:${target(self)}`);
    };
  }
  return methods;
}
