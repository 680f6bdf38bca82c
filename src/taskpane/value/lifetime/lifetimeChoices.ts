import type { BuyingModel, LifetimeAsked, TimeUnit } from "../../../workbook";
import { serialOfIso } from "../../language";

/** Which model is asked for what, as it was chosen. */
export interface LifetimeChoices {
  readonly unit: TimeUnit;
  readonly model: BuyingModel;
  /** "2026-01-31"; "" for the last day of the list, and for no check. */
  readonly asOf: string;
  readonly until: string;
  /** In units; null for a year. */
  readonly ahead: number | null;
  readonly years: number;
  /** In percent. */
  readonly rate: number;
  readonly margin: number;
}

/** What is chosen before anybody has. */
export const initialChoices: LifetimeChoices = {
  unit: "week",
  model: "bg-nbd",
  asOf: "",
  until: "",
  ahead: null,
  years: 10,
  rate: 10,
  margin: 100,
};

const YEAR: Readonly<Record<TimeUnit, number>> = { day: 365, week: 52, month: 12 };

/** How far purchases are looked ahead, in units. */
export const aheadOf = ({ ahead, unit }: LifetimeChoices): number => ahead ?? YEAR[unit];

/** The choices as the models take them; a table of customers cannot be checked. */
export const askedOf = (choices: LifetimeChoices, dated: boolean): LifetimeAsked => {
  const { unit, model, years, rate, margin } = choices;
  const until = dated ? serialOfIso(choices.until) : undefined;
  return {
    unit,
    model,
    ahead: aheadOf(choices),
    years,
    rate: rate / 100,
    margin: margin / 100,
    ...(until !== undefined && { until }),
  };
};
