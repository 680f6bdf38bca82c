import type { Book, Edit, SheetArea, SheetId } from "../book";
import { apiNotFound } from "./officeError";
import type { References } from "./references";

/** Makes the objects that many types lead to; handed in, so that the types need not import each other in a circle. */
export interface Makers {
  readonly range: (session: Session, range: SheetArea) => OfficeObject;
  readonly rangeAreas: (session: Session, ranges: readonly SheetArea[]) => OfficeObject;
  readonly worksheet: (session: Session, sheet: SheetId) => OfficeObject;
  readonly table: (session: Session, id: string) => OfficeObject;
}

/** What one batch of requests works with. */
export interface Session {
  readonly makers: Makers;
  readonly book: Book;
  /** The pen of the present change. */
  readonly edit: Edit;
  readonly references: References;
  /** The events that the add-in listens to, as "<event type>:<target id>". */
  readonly listeners: Set<string>;
  /** Who works here: the author of what is written. */
  readonly author: string;
  /** Does anybody else have the workbook open? */
  readonly isShared: () => boolean;
  /** Language tag of dates and numbers ("zh-CN"). */
  readonly contentLanguage: string;
  /** False while the add-in has switched events off (Runtime.enableEvents). */
  enableEvents: boolean;
  /** Runs a task when the batch is over, however it ends. */
  afterBatch(task: () => void): void;
}

/** An object of Office.js as the interpreter of batches sees it. A member that is not modelled throws ApiNotFound. */
export interface OfficeObject {
  /** Its type's name, for example "Range". */
  readonly type: string;
  /** What it stands for; read it with the type's own function (`rangeOf`). */
  readonly self: unknown;
  /** The properties that `load()` without names gives. */
  readonly scalars: readonly string[];
  /** What the library knows the object by: {Id}, {_Id} or {_ReferenceId}; {} when it needs nothing. */
  identity(): Record<string, unknown>;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** True for a navigation property ("format"), false for a scalar one or none. */
  hasLink(name: string): boolean;
  /** Follows a navigation property; null is a null object. */
  link(name: string): OfficeObject | null;
  /** Calls a method: gives an object, null for a null object, or plain data. */
  call(name: string, args: readonly unknown[]): OfficeObject | null | Data;
  /** The items of a collection; undefined for what is none. */
  items(): readonly OfficeObject[] | undefined;
  /** The item of a collection by its key. */
  item(key: unknown): OfficeObject;
}

/** Plain data that a method gives: ClientResult's value. */
export interface Data {
  readonly data: unknown;
}

/** A scalar property. */
export interface Property<Self> {
  readonly get: (self: Self, session: Session) => unknown;
  readonly set?: (self: Self, value: unknown, session: Session) => void;
}

type Link<Self> = (self: Self, session: Session) => OfficeObject | null;
type Method<Self> = (
  self: Self,
  args: readonly unknown[],
  session: Session,
) => OfficeObject | null | Data | undefined;

/** A type of Office.js, declared: what is not listed does not exist. Names as in Office.js, first letter small. */
export interface TypeSpec<Self> {
  readonly name: string;
  readonly identity?: (self: Self, session: Session) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly links?: Readonly<Record<string, Link<Self>>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  readonly items?: (self: Self, session: Session) => readonly OfficeObject[];
  readonly item?: (self: Self, key: unknown, session: Session) => OfficeObject;
}

/** Makes objects of a declared type. */
export function officeType<Self>(
  spec: TypeSpec<Self>,
): (session: Session, self: Self) => OfficeObject {
  const found = <Member>(
    members: Readonly<Record<string, Member>> | undefined,
    name: string,
  ): Member => {
    const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw apiNotFound(`${spec.name}.${name}`);
    return member;
  };
  const make = (session: Session, self: Self): OfficeObject => ({
    type: spec.name,
    self,
    scalars: Object.keys(spec.properties ?? {}),
    identity: once(() => spec.identity?.(self, session) ?? {}),
    get: (name) => found(spec.properties, name).get(self, session),
    set(name, value) {
      const { set } = found(spec.properties, name);
      if (!set) throw apiNotFound(`${spec.name}.${name}`);
      set(self, value, session);
    },
    hasLink: (name) => Object.hasOwn(spec.links ?? {}, name),
    link: (name) => found(spec.links, name)(self, session),
    call(name, args) {
      const result = found(spec.methods, name)(self, args, session);
      return result === undefined ? NOTHING : result;
    },
    items: () => spec.items?.(self, session),
    item(key) {
      if (!spec.item) throw apiNotFound(`${spec.name}.getItem`);
      return spec.item(self, key, session);
    },
  });
  return make;
}

/** An object is known by one identity, however often it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What a method without a result gives. */
const NOTHING: Data = { data: null };
