import { isoOfSerial } from "../language";

const two = (number: number): string => String(number).padStart(2, "0");

/** A day and time (a serial) as "2026-11-26 20:15". */
export const momentText = (serial: number): string => {
  const minutes = Math.floor((serial - Math.floor(serial)) * 1440 + 1e-6);
  return `${isoOfSerial(serial)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** The same without the year: "11-26 20:15". */
export const shortMoment = (serial: number): string => momentText(serial).slice(5);
