/** Whether a number format code shows numbers as dates; a time or a duration alone is not a date. */
export const isDateFormat = (code: string): boolean => /[ymd]/i.test(code);
