import type { OfficeObject } from "../model";
import type { QueryInfo } from "./wire";

/** "GetRange" as the model names it; names that begin with an underscore stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The model's name as it goes over the wire. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Loads properties of an object: its identity and what was asked for, items in `_Items`. A null object loads as null. */
export function query(object: OfficeObject | null, info: QueryInfo): unknown {
  if (!object) return null;
  const names = (info.Select ?? []).filter((name) => name !== "" && name !== "*");
  const expanded = (info.Expand ?? []).map((name) => (name.includes("/") ? name : `${name}/*`));
  const items = object.items();
  return items
    ? queryCollection(object, items, [...names, ...expanded], info)
    : queryObject(object, [...names, ...expanded], names.length === 0);
}

function queryCollection(
  object: OfficeObject,
  items: readonly OfficeObject[],
  names: readonly string[],
  { Skip = 0, Top }: QueryInfo,
): Record<string, unknown> {
  // Office.js sends item properties and those of the collection in one list, "items/" taken off.
  const bare = names.map((name) => name.replace(/^items\/?/i, "")).filter((name) => name !== "");
  const own = bare.filter((name) => object.scalars.includes(memberName(name)));
  const ofItems = bare.filter((name) => !object.scalars.includes(memberName(name)));
  const wantsAll = bare.length === 0;
  const shown = items.slice(Skip, Top === undefined || Top === 0 ? undefined : Skip + Top);
  const itemQuery = { Select: ofItems };
  const loadsItems =
    wantsAll || ofItems.length > 0 || own.length < bare.length || names.length === 0;
  return {
    ...object.identity(),
    ...scalars(object, wantsAll ? object.scalars : own),
    ...(loadsItems || own.length === 0
      ? { _Items: shown.map((item) => query(item, itemQuery)) }
      : {}),
  };
}

function queryObject(
  object: OfficeObject,
  names: readonly string[],
  wantsAll: boolean,
): Record<string, unknown> {
  const nested = new Map<string, string[]>();
  const own: string[] = wantsAll ? [...object.scalars] : [];
  for (const name of names) {
    const [head = "", ...rest] = name.split("/");
    const member = memberName(head);
    if (rest.length === 0 && !object.hasLink(member)) own.push(member);
    else
      nested.set(member, [
        ...(nested.get(member) ?? []),
        ...(rest.length > 0 ? [rest.join("/")] : []),
      ]);
  }
  const links = [...nested].map(
    ([member, select]) =>
      [wireName(member), query(object.link(member), { Select: select })] as const,
  );
  return { ...object.identity(), ...scalars(object, own), ...Object.fromEntries(links) };
}

function scalars(object: OfficeObject, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [wireName(name), object.get(memberName(name))]));
}
