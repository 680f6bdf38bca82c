import { words } from "./provenance";

/** 元. */
export const yuan = { label: words("元", "yuan"), scale: 1 } as const;

/** 万元: the cell "150万" is read as 150. */
export const wan = {
  label: words("万元", "10k yuan"),
  base: words("元", "yuan"),
  scale: 10_000,
} as const;

/** Percent: the cell "25%" is read as 25. */
export const percent = { label: words("%", "%"), scale: 0.01 } as const;

/** Days. */
export const days = { label: words("天", "days"), scale: 1 } as const;

/** Times: orders, visits, purchases. */
export const times = { label: words("次", "times"), scale: 1 } as const;

/** Years. */
export const years = { label: words("年", "years"), scale: 1 } as const;

/** People. */
export const people = { label: words("人", "people"), scale: 1 } as const;

/** Points of a score. */
export const points = { label: words("分", "points"), scale: 1 } as const;
