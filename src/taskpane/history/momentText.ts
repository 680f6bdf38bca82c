import { momentText } from "../../text";

export { momentText };

/** A day and time (a serial) without the year: "11-26 20:15". */
export const shortMoment = (serial: number): string => momentText(serial).slice(5);
