import { serialOf } from "../../cells";
import type { Region } from "../port";
import { isTableWith } from "../columnNamed";
import { VALUE_HEADERS } from "./valueHeaders";

/** Whether a region is a table of scores and segments that was put into the workbook. */
export const isOfRfm = (region: Region): boolean =>
  isTableWith(region, [VALUE_HEADERS.customer, VALUE_HEADERS.score, VALUE_HEADERS.segment]);

/** Whether a region is a table of lifetime values that was put into the workbook. */
export const isOfLifetime = (region: Region): boolean =>
  isTableWith(region, [VALUE_HEADERS.customer, VALUE_HEADERS.alive, VALUE_HEADERS.discounted]);

/** Scores and segments of a day that stand in the workbook. */
export interface RfmRecord {
  readonly region: Region;
  /** Serial of the day that they are of. */
  readonly day: number;
}

/** The day at the end of a table's name, where there is one: people rename sheets, and hardly ever tables. */
const dayOf = ({ table = "" }: Region): number | null => {
  const [, year, month, day] = /_(\d{4})_(\d{2})_(\d{2})(?:_\d+)?$/.exec(table) ?? [];
  return day === undefined ? null : serialOf(Number(year), Number(month), Number(day));
};

/** The scores and segments that stand in the workbook, the latest first. */
export const rfmRecords = (regions: readonly Region[]): readonly RfmRecord[] =>
  regions
    .filter(isOfRfm)
    .flatMap((region) => {
      const day = dayOf(region);
      return day === null ? [] : [{ region, day }];
    })
    .sort((one, other) => other.day - one.day);
