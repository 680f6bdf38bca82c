import { apiNotFound, OfficeError, referenced, workbookType } from "../model";
import type { OfficeObject, Session } from "../model";
import { memberName } from "./query";
import { PathType, type ArgumentInfo, type BatchRequest, type ObjectPath } from "./wire";

/** What is needed to follow the object paths of a batch. */
export interface Paths {
  readonly request: BatchRequest;
  readonly session: Session;
  readonly service: (name: string, session: Session) => OfficeObject | undefined;
  /** The objects found so far, by the ids of their paths. */
  readonly objects: Map<number, OfficeObject | null>;
}

/** The object at a path, followed once a batch. */
export function objectAt(paths: Paths, pathId: number): OfficeObject | null {
  const known = paths.objects.get(pathId);
  if (known !== undefined) return known;
  const path = paths.request.ObjectPaths[String(pathId)];
  if (!path)
    throw new OfficeError("InvalidObjectPath", `No object path ${pathId} in the request.`, "");
  const object = follow(paths, path);
  paths.objects.set(pathId, object);
  return object;
}

function follow(paths: Paths, path: ObjectPath): OfficeObject | null {
  if (path.ObjectPathType === PathType.global) return workbookType(paths.session, null);
  if (path.ObjectPathType === PathType.reference) return referenced(paths.session, path.Name);
  if (path.ObjectPathType === PathType.service) {
    const service = paths.service(path.Name, paths.session);
    if (!service) throw apiNotFound(path.Name);
    return service;
  }
  const parent = objectAt(paths, path.ParentObjectPathId ?? 0);
  if (!parent) return null;
  switch (path.ObjectPathType) {
    case PathType.property:
      return parent.link(memberName(path.Name));
    case PathType.indexer:
      return parent.item(argumentsOf(paths, path.ArgumentInfo)[0]);
    case PathType.method: {
      const result = parent.call(memberName(path.Name), argumentsOf(paths, path.ArgumentInfo));
      if (result && "data" in result) throw apiNotFound(`${parent.type}.${memberName(path.Name)}`);
      return result;
    }
    default:
      throw apiNotFound(`object path type ${path.ObjectPathType}`);
  }
}

/** The arguments with objects in the places where references to them stood. */
export function argumentsOf(paths: Paths, info: ArgumentInfo | undefined): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, i) => dereferenced(paths, value, references?.[i]));
}

function dereferenced(paths: Paths, value: unknown, reference: unknown): unknown {
  if (typeof reference === "number" && reference !== 0) return objectAt(paths, reference);
  if (Array.isArray(reference) && Array.isArray(value))
    return value.map((element, i) => dereferenced(paths, element, reference[i]));
  const pathId =
    typeof value === "object" && value !== null && "_ObjectPathId" in value
      ? value._ObjectPathId
      : undefined;
  return typeof pathId === "number" ? objectAt(paths, pathId) : value;
}
