/** The values at these places among so many, from how often each value from 0 on occurs. */
const atPlaces = (counts: Uint32Array, places: readonly number[]): readonly number[] => {
  const found: number[] = [];
  let value = -1;
  let below = 0;
  for (const place of places) {
    while (below <= place) below += counts[++value]!;
    found.push(value);
  }
  return found;
};

/** Values below so many hundredths that are counted one by one. */
const COUNTED = 1 << 16;

/** The values at rising places among whole hundredths from 0 on: a count of each value, or of the upper halves first and then of the lower ones of those that are asked for. */
const smallest = (
  values: Float64Array,
  empty: Uint8Array,
  parts: number,
  places: readonly number[],
): readonly number[] => {
  const uppers = new Uint32Array(COUNTED);
  for (let i = 0; i < values.length; i++)
    if (empty[i] === 0) uppers[Math.round(values[i]! * parts) >>> (parts === 1 ? 0 : 16)]!++;
  const upper = atPlaces(uppers, places);
  if (parts === 1) return upper;
  const which = new Int8Array(COUNTED).fill(-1);
  const halves = [...new Set(upper)];
  halves.forEach((half, k) => (which[half] = k));
  const lowers = halves.map(() => new Uint32Array(COUNTED));
  for (let i = 0; i < values.length; i++) {
    const whole = Math.round(values[i]! * parts);
    const at = which[whole >>> 16]!;
    if (at >= 0 && empty[i] === 0) lowers[at]![whole & 0xffff]!++;
  }
  const below = (half: number): number => {
    let sum = 0;
    for (let each = 0; each < half; each++) sum += uppers[each]!;
    return sum;
  };
  return places.map((place, k) => {
    const half = upper[k]!;
    const [lower] = atPlaces(lowers[which[half]!]!, [place - below(half)]);
    return (half * COUNTED + lower!) / parts;
  });
};

/** The breaks between fifths: quantiles between the two values next to each, as Excel has them. `parts` of a number are whole. */
export const fifths = (
  values: Float64Array,
  empty: Uint8Array,
  parts: number,
): readonly number[] => {
  let count = 0;
  for (const none of empty) count += 1 - none;
  const exact = [0.2, 0.4, 0.6, 0.8].map((p) => (count - 1) * p);
  const lows = exact.map((each) => Math.floor(each + 1e-12));
  const found = smallest(
    values,
    empty,
    parts,
    lows.flatMap((low) => [low, low + 1]),
  );
  return exact.map((each, k) => {
    const part = Math.max(0, each - lows[k]!);
    return found[2 * k]! + part * (found[2 * k + 1]! - found[2 * k]!);
  });
};
