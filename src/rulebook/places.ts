import type { SchemePath } from "../rules";
import type { Place } from "./rulesRead";

/** Where in the matrix the facts of a scheme stand. */
export interface Places {
  set(path: SchemePath, place: Place): void;
  /** The place of a path, or of the longest part of it that has one. */
  of(path: SchemePath): Place | null;
}

export const places = (): Places => {
  const known = new Map<string, Place>();
  return {
    set: (path, place) => known.set(JSON.stringify(path), place),
    of: (path) => {
      for (let length = path.length; length >= 0; length--) {
        const place = known.get(JSON.stringify(path.slice(0, length)));
        if (place !== undefined) return place;
      }
      return null;
    },
  };
};
