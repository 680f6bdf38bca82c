import type { Stop } from "./stop";

/** How the host looks and speaks. */
export interface Appearance {
  /** Language of the host's menus, as a tag: "zh-CN", "en-US", "ja-JP". */
  readonly displayLanguage: string;
  /** Language in which numbers and dates of the workbook are written. */
  readonly contentLanguage: string;
  readonly dark: boolean;
}

const DARK = "(prefers-color-scheme: dark)";

/** What the host says of itself; where it is silent (a browser, Excel on the web before it knows its theme), what the browser says. */
export const appearance = (): Appearance => {
  const context = typeof Office === "undefined" ? undefined : Office.context;
  const language = context?.displayLanguage ?? navigator.language;
  return {
    displayLanguage: language,
    contentLanguage: context?.contentLanguage ?? language,
    dark: hostIsDark(context?.officeTheme) ?? matchMedia(DARK).matches,
  };
};

/** Calls back when the browser's colour scheme changes; Office tells Excel add-ins of a new theme only when they are opened again. */
export const onAppearance = (listener: (now: Appearance) => void): Stop => {
  const query = matchMedia(DARK);
  const tell = (): void => listener(appearance());
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
};

function hostIsDark(theme: Office.OfficeTheme | undefined): boolean | undefined {
  if (theme === undefined || theme === null) return undefined;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const light = lightness(theme.bodyBackgroundColor);
  return light === undefined ? undefined : light < 0.5;
}

/** Lightness of "#RRGGBB" between 0 and 1, by the weights of BT.601. */
function lightness(color: string | undefined): number | undefined {
  const digits = /^#?([0-9a-f]{6})/i.exec(color ?? "")?.[1];
  if (digits === undefined) return undefined;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
