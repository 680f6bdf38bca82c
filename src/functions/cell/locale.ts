import type { Locale } from "../../rules";

/** The little that is read of the page that the functions run on. */
interface Page {
  readonly document?: { readonly documentElement: { readonly lang: string } };
}

let chosen: Locale | null = null;

/** Sets the language of messages; null goes back to the language of the page. */
export const setLocale = (locale: Locale | null): void => {
  chosen = locale;
};

/**
 * The language in which functions speak to the person at the screen. The shared runtime's page carries it in `lang`, which the pane sets
 * when Office is ready: functions.js is a bundle of its own and knows neither Office nor the pane. English where no page says otherwise.
 */
export const locale = (): Locale => {
  if (chosen) return chosen;
  const lang = (globalThis as Page).document?.documentElement.lang ?? "";
  return lang.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
};
