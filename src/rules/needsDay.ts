import { readsDay } from "./derived/parents";
import type { PlainScheme, Scheme } from "./scheme/scheme";

/** Whether grades by a scheme, or what is due by it, change with the day of grading. */
export const needsDay = (scheme: PlainScheme & Pick<Scheme, "precondition">): boolean =>
  scheme.contact !== undefined ||
  scheme.derived.some(readsDay) ||
  (scheme.parts ?? []).some((part) => needsDay(part.scheme)) ||
  (scheme.precondition !== undefined && needsDay(scheme.precondition.scheme));
