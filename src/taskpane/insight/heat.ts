import type { Look, Shade } from "../charts/look";

const STEPS = 3;

/** The shade of a cell, by its part of the most. */
export const shadeOf = ({ heats }: Look, count: number, most: number): Shade =>
  heats[most <= 0 || count <= 0 ? 0 : Math.min(STEPS, Math.ceil((STEPS * count) / most))] ??
  heats[0];
