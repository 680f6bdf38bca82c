import { amounts, days, drawn, randomFrom, zipf, type Drawn } from "../generate";

/** The numbers of the table that all methods grade. */
export const NUMBERS = [
  "revenue",
  "orders",
  "recency",
  "margin",
  "complaints",
  "years",
  "potential",
  "visits",
] as const;
export type NumberKey = (typeof NUMBERS)[number];

/** A table of customers: skewed numbers, of which one cell of a hundred is empty, an industry in words and a region. */
export interface Customers {
  readonly rows: number;
  readonly numbers: Readonly<Record<NumberKey, Drawn>>;
  readonly industry: readonly string[];
  readonly region: Uint32Array;
  readonly regions: readonly string[];
}

const INDUSTRIES = 600;
/** The name of an industry by its place in the list. */
export const industryName = (place: number): string => `行业${String(place).padStart(3, "0")}`;

/** Makes so many customers, always the same. */
export const customersOf = (rows: number, seed = 7): Customers => {
  const random = randomFrom(seed);
  const column = (draw: () => number) => drawn(rows, random, draw);
  const orders = zipf(random, 200);
  const complaints = zipf(random, 12, 1.6);
  const industry = zipf(random, INDUSTRIES);
  const region = zipf(random, 31);
  const names = Array.from({ length: INDUSTRIES }, (_, place) => industryName(place));
  return {
    rows,
    numbers: {
      revenue: column(amounts(random, 8_000, 1.6)),
      orders: column(() => orders() + 1),
      recency: column(days(random, 120)),
      margin: column(() => Math.round((random() * 60 - 10) * 10) / 10),
      complaints: column(complaints),
      years: column(() => Math.floor(random() * 300) / 10),
      potential: column(amounts(random, 20_000, 1.2)),
      visits: column(() => Math.floor(random() * 24)),
    },
    industry: Array.from({ length: rows }, () => names[industry()] as string),
    region: Uint32Array.from({ length: rows }, region),
    regions: Array.from({ length: 31 }, (_, place) => `省${String(place + 1)}`),
  };
};
