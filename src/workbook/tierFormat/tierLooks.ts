import type { Tier } from "../../rules";

/** How cells with a tier look. Colours as "#RRGGBB". */
export interface TierLook {
  /** What the cells may hold: the tier's label in each language. */
  readonly labels: readonly string[];
  readonly fill: string;
  /** Colour of the letters: at least 4.5 : 1 against the fill. */
  readonly letters: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** From the best tier to the last: dark to light, so that the order shows on paper and to whoever sees no colours. */
const RAMP: readonly Rgb[] = [
  [0x0b, 0x3d, 0x5c],
  [0x1f, 0x78, 0x8a],
  [0x86, 0xc5, 0xbe],
  [0xe9, 0xf5, 0xee],
];
/** Tiers that are set aside are no part of the order. */
const ASIDE: Rgb = [0xed, 0xed, 0xed];
const WHITE: Rgb = [0xff, 0xff, 0xff];
const BLACK: Rgb = [0, 0, 0];

const textOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();

const between = (share: number): Rgb => {
  const at = share * (RAMP.length - 1);
  const low = Math.min(RAMP.length - 2, Math.floor(at));
  const [one = WHITE, other = WHITE] = [RAMP[low], RAMP[low + 1]];
  const mixed = (part: 0 | 1 | 2): number =>
    Math.round(one[part] + (other[part] - one[part]) * (at - low));
  return [mixed(0), mixed(1), mixed(2)];
};

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
const contrast = (one: Rgb, other: Rgb): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** Of black and white the one that reads better: on any colour one of the two has more than 4.5. */
const lettersOn = (fill: Rgb): Rgb =>
  contrast(fill, WHITE) >= contrast(fill, BLACK) ? WHITE : BLACK;

const labelsOf = ({ label: { zh, en } }: Tier): readonly string[] => [...new Set([zh, en])];

const graded = (tier: Tier, place: number, tiers: number): TierLook => {
  const share = tiers < 2 ? 0 : place / (tiers - 1);
  const fill = between(share);
  return {
    labels: labelsOf(tier),
    fill: textOf(fill),
    letters: textOf(lettersOn(fill)),
    bold: share < 1 / 3,
    italic: tiers > 2 && share > 2 / 3,
  };
};

/** How the tiers of a scheme look: the best dark and bold, the last light and in italics, those set aside grey. A label that two tiers share means the better one. */
export const tierLooks = (tiers: readonly Tier[]): readonly TierLook[] => {
  const order = tiers.filter(({ aside }) => aside !== true);
  const taken = new Set<string>();
  return tiers.map((tier) => {
    const look: TierLook =
      tier.aside === true
        ? {
            labels: labelsOf(tier),
            fill: textOf(ASIDE),
            letters: textOf(BLACK),
            bold: false,
            italic: true,
          }
        : graded(tier, order.indexOf(tier), order.length);
    const labels = look.labels.filter((label) => !taken.has(label.toLowerCase()));
    for (const label of labels) taken.add(label.toLowerCase());
    return { ...look, labels };
  });
};
