import type { Region } from "../port";

/** What a region is called on record: its table, or its sheet where it is none. */
export const placeOf = ({ table, area }: Region): string => table ?? area.sheet;
