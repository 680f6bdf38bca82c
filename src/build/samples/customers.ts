import type { Words } from "../../rules";
import { brands, managers, regions, trades } from "./names";
import { random, type Random } from "./random";

/** The day on which the samples stand still: every date in them is relative to it. Excel serial of 2026-01-31. */
export const SAMPLE_DAY = 46053;

/** How many customers a sample has. */
export const SAMPLE_SIZE = 600;

/** One believable customer; texts in both languages, dates as serials, money in yuan unless the name says 万元 (ten thousand). */
export interface Customer {
  readonly id: string;
  readonly name: Words;
  readonly industry: Words;
  readonly region: Words;
  readonly manager: Words;
  readonly annualSales: number;
  readonly active: boolean;
  readonly isFirstOrder: boolean;
  readonly perennialHighVolume: boolean;
  readonly orderQty: number;
  readonly competitiveRegion: boolean;
  readonly lastSevereComplaint: number | null;
  readonly lastGeneralComplaint: number | null;
  readonly logisticsSensitive: boolean;
  readonly logisticsManyRequirements: boolean;
  readonly demand: "clear" | "latent" | "none";
  readonly expectedClose: number | null;
  readonly hasChance: boolean;
  readonly hasNeed: boolean;
  readonly budgetPlanned: boolean;
  readonly budgetFitsPricing: boolean;
  readonly timetableThisYear: boolean;
  readonly decisionMakerKnown: boolean;
  readonly influencersKnown: boolean;
  readonly canCloseInForecastYear: boolean;
  readonly isAgentOrGovRelation: boolean;
  readonly expectedSalesWan: number;
  readonly grossMargin: number;
  readonly requiredMargin: number;
  readonly history2yWan: number;
  readonly amountPerVisit: number;
  readonly visitsPerMonth: number;
  readonly years: number;
  readonly lastVisit: number;
}

const roundTo = (value: number, unit: number): number => Math.round(value / unit) * unit;

const nameOf = (
  draw: Random,
  taken: Set<string>,
  trade: (typeof trades)[number],
  city: Words,
): Words => {
  for (;;) {
    const brand = draw.pick(brands);
    const bank = trade.code === "012";
    const zh =
      trade.organ || bank
        ? `${city.zh}${trade.name.zh}`
        : `${city.zh}${brand.zh}${trade.name.zh}有限公司`;
    const en =
      trade.organ || bank
        ? `${city.en} ${trade.name.en}`
        : `${city.en} ${brand.en} ${trade.name.en} Co., Ltd.`;
    const name = taken.has(zh)
      ? { zh: `${zh}(${brand.zh}分部)`, en: `${en} (${brand.en} Branch)` }
      : { zh, en };
    if (taken.has(name.zh)) continue;
    taken.add(name.zh);
    return name;
  }
};

const project = (draw: Random, demand: Customer["demand"]) => {
  const keen = demand === "clear" ? 0.94 : demand === "latent" ? 0.7 : 0.25;
  return {
    hasNeed: demand !== "none",
    budgetPlanned: draw.chance(keen),
    budgetFitsPricing: draw.chance(keen),
    timetableThisYear: draw.chance(keen),
    decisionMakerKnown: draw.chance(keen + 0.04),
    influencersKnown: draw.chance(keen),
    canCloseInForecastYear: draw.chance(keen),
    isAgentOrGovRelation: draw.chance(0.06),
  };
};

const customer = (draw: Random, number: number, taken: Set<string>): Customer => {
  const region = draw.pick(regions);
  const city = draw.pick(region.cities);
  const trade = draw.pick(trades);
  const annualSales = roundTo(draw.logNormal(420_000, 1.35), 100);
  const isFirstOrder = draw.chance(0.07);
  const demand = draw.chance(0.62) ? "clear" : draw.chance(0.7) ? "latent" : "none";
  const pricePerPiece = 8 + draw.next() * 14;
  const expectedSalesWan = roundTo((annualSales * (0.8 + draw.next() * 0.8)) / 10_000, 1);
  const visitsPerMonth = draw.whole(1, 6);
  const complaint = (probability: number, days: number): number | null =>
    draw.chance(probability) ? SAMPLE_DAY - draw.whole(3, days) : null;
  return {
    id: `C${String(number).padStart(4, "0")}`,
    name: nameOf(draw, taken, trade, city),
    industry: trade.industry,
    region: region.name,
    manager: draw.pick(managers),
    annualSales,
    active: !draw.chance(0.05),
    isFirstOrder,
    perennialHighVolume: !isFirstOrder && annualSales > 2_500_000,
    orderQty: Math.max(
      100,
      roundTo(
        (annualSales / (visitsPerMonth * 4) / pricePerPiece) * (0.6 + draw.next() * 1.6),
        100,
      ),
    ),
    competitiveRegion: region.competitive && draw.chance(0.3),
    lastSevereComplaint: complaint(0.05, 240),
    lastGeneralComplaint: complaint(0.12, 150),
    logisticsSensitive: draw.chance(0.12),
    logisticsManyRequirements: draw.chance(0.09),
    demand,
    expectedClose:
      demand === "clear" && draw.chance(0.96) ? SAMPLE_DAY + draw.whole(-12, 260) : null,
    hasChance: !draw.chance(0.04),
    ...project(draw, demand),
    expectedSalesWan,
    grossMargin: Math.round((0.14 + draw.next() * 0.28) * 200) / 200,
    requiredMargin: 0.3,
    history2yWan: isFirstOrder ? 0 : roundTo((annualSales * (0.9 + draw.next() * 1.1)) / 10_000, 1),
    amountPerVisit: roundTo(annualSales / 12 / visitsPerMonth, 10),
    visitsPerMonth,
    years: draw.whole(2, 12),
    lastVisit: SAMPLE_DAY - draw.whole(1, 120),
  };
};

/** The customers of the samples, the same ones in both languages and on every run. */
export const sampleCustomers = (): readonly Customer[] => {
  const draw = random(20260131);
  const taken = new Set<string>();
  return Array.from({ length: SAMPLE_SIZE }, (_, index) => customer(draw, index + 1, taken));
};
