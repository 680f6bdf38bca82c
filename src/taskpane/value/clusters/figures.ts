/** An average with four digits that count. */
export const averageText = (value: number): string => {
  const digits = 3 - Math.floor(Math.log10(Math.abs(value) || 1));
  return value.toLocaleString("en-US", {
    maximumFractionDigits: Math.min(8, Math.max(0, digits)),
  });
};

/** A silhouette. */
export const silhouetteText = (value: number | null): string =>
  value === null ? "–" : value.toFixed(2);
