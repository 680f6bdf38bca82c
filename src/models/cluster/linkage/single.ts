import { countOf, squaredDistance, type Points } from "../points";
import type { Joined } from "./tree";

/**
 * The merges of single linkage: the edges of the shortest tree that joins all points, grown from one point (Jarník 1930, Prim 1957; Gower & Ross, "Minimum spanning trees and
 * single linkage cluster analysis", 1969). Time with the square of the points, memory with the points.
 */
export const singleMerges = (points: Points): readonly Joined[] => {
  const { values, dimensions } = points;
  const count = countOf(points);
  const nearest = new Float64Array(count).fill(Infinity);
  const from = new Uint32Array(count);
  const joined: Joined[] = [];
  const inside = new Uint8Array(count);
  let tip = 0;
  for (let step = 1; step < count; step++) {
    inside[tip] = 1;
    let next = -1;
    for (let point = 0; point < count; point++) {
      if (inside[point] === 1) continue;
      const squared = squaredDistance(
        values,
        tip * dimensions,
        values,
        point * dimensions,
        dimensions,
      );
      if (squared < (nearest[point] as number)) {
        nearest[point] = squared;
        from[point] = tip;
      }
      if (next < 0 || (nearest[point] as number) < (nearest[next] as number)) next = point;
    }
    joined.push({
      one: from[next] as number,
      other: next,
      height: Math.sqrt(nearest[next] as number),
    });
    tip = next;
  }
  return joined;
};
