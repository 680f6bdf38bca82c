import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** A green beside Excel's own: the only place where colours are numbers, all else takes Fluent's tokens. */
const green: BrandVariants = {
  10: "#02120a",
  20: "#062113",
  30: "#0a301c",
  40: "#0c3d24",
  50: "#0e4b2d",
  60: "#0f5935",
  70: "#10673d",
  80: "#107c41",
  90: "#2c8a55",
  100: "#46986a",
  110: "#5fa57e",
  120: "#78b393",
  130: "#91c1a8",
  140: "#abcfbd",
  150: "#c5ddd2",
  160: "#dfece6",
};

/** Segoe has no Chinese: without naming a face for it the browser may take one of Japanese forms. */
const fonts = {
  fontFamilyBase:
    '"Segoe UI", -apple-system, "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif',
};

const dark = createDarkTheme(green);

/** Light, beside Excel's colourful and white themes. */
export const lightTheme: Theme = { ...createLightTheme(green), ...fonts };

/** Dark, beside Excel's dark grey and black themes; brand text one step lighter than the ramp's own, for contrast. */
export const darkTheme: Theme = {
  ...dark,
  ...fonts,
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[110],
};
