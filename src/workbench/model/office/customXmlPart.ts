import type { XmlPart } from "../book";
import { addXmlPart, setXmlPart } from "../parts";
import { textArgument } from "./argument";
import { OfficeError, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";

function partOf(session: Session, id: string, location: string): XmlPart {
  const part = session.book.state.xmlParts.find((known) => known.id === id);
  if (!part) throw itemNotFound(location);
  return part;
}

const customXmlPartType = officeType<string>({
  name: "CustomXmlPart",
  identity: (id) => ({ Id: id }),
  properties: {
    id: { get: (id) => id },
    namespaceUri: {
      get: (id, session) => partOf(session, id, "CustomXmlPart.namespaceUri").namespaceUri,
    },
  },
  methods: {
    getXml: (id, _args, session) => ({ data: partOf(session, id, "CustomXmlPart.getXml").xml }),
    setXml(id, [xml], session) {
      setXmlPart(
        session.edit,
        partOf(session, id, "CustomXmlPart.setXml").id,
        textArgument(xml, "CustomXmlPart.setXml"),
      );
      return undefined;
    },
    delete(id, _args, session) {
      setXmlPart(session.edit, partOf(session, id, "CustomXmlPart.delete").id, undefined);
      return undefined;
    },
  },
});

/** Which parts a collection has: those of a namespace, or (none given) all. */
interface PartsSelf {
  readonly namespace?: string;
}

function partsOf(session: Session, { namespace }: PartsSelf): XmlPart[] {
  return session.book.state.xmlParts.filter(
    (part) => namespace === undefined || part.namespaceUri === namespace,
  );
}

function find(session: Session, self: PartsSelf, key: unknown): OfficeObject | null {
  const part = partsOf(session, self).find(({ id }) => id === key);
  return part ? customXmlPartType(session, part.id) : null;
}

/** The only part of a scoped collection; null for none; more than one is an error. */
function only(session: Session, self: PartsSelf, location: string): OfficeObject | null {
  const parts = partsOf(session, self);
  const [part] = parts;
  if (parts.length > 1)
    throw new OfficeError(
      "GeneralException",
      "There was an internal error while processing the request.",
      location,
      500,
    );
  return part ? customXmlPartType(session, part.id) : null;
}

/** Workbook.customXmlParts, and its scoped form (getByNamespace). */
export const customXmlPartsType: (session: Session, self: PartsSelf) => OfficeObject =
  officeType<PartsSelf>({
    name: "CustomXmlPartCollection",
    items: (self, session) =>
      partsOf(session, self).map(({ id }) => customXmlPartType(session, id)),
    item(self, key, session) {
      const part = find(session, self, key);
      if (!part) throw itemNotFound("CustomXmlPartCollection.getItem");
      return part;
    },
    methods: {
      add: (_self, [xml], session) =>
        customXmlPartType(
          session,
          addXmlPart(session.edit, textArgument(xml, "CustomXmlPartCollection.add")).id,
        ),
      getByNamespace: (_self, [namespace], session) =>
        customXmlPartsType(session, {
          namespace: textArgument(namespace, "CustomXmlPartCollection.getByNamespace"),
        }),
      getCount: (self, _args, session) => ({ data: partsOf(session, self).length }),
      getItemOrNullObject: (self, [id], session) => find(session, self, id),
      getOnlyItem(self, _args, session) {
        const part = only(session, self, "CustomXmlPartScopedCollection.getOnlyItem");
        if (!part) throw itemNotFound("CustomXmlPartScopedCollection.getOnlyItem");
        return part;
      },
      getOnlyItemOrNullObject: (self, _args, session) =>
        only(session, self, "CustomXmlPartScopedCollection.getOnlyItemOrNullObject"),
    },
  });
