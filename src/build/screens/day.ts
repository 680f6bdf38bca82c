/** The day on which pictures look at the sample: soon after the one that it was made for, so that dates in them stay, and fit. */
export const DAY = new Date(2026, 1, 2, 9, 30);
