import { useEffect, useMemo, useState } from "react";

import type { Access } from "./access";
import { languageOf, localeOf, type Language, type Locale, type NumberStyle } from "./language";
import { isTab, type Tab } from "./work/tabs";

/** The pages of the pane; the work page has the tabs. */
export type Page =
  | "work"
  | "rules"
  | "history"
  | "stamp"
  | "templates"
  | "industry"
  | "value"
  | "functions"
  | "settings"
  | "self-test";

/** What a command asks for: a page, or a tab of the work page. */
export type Wish = Page | Tab;

/** "auto" follows Excel. */
export type ThemeChoice = "auto" | "light" | "dark";

/** How the host looks and speaks, and what its commands want. */
export interface AppOptions {
  readonly appearance: HostLook;
  onAppearance(listener: (look: HostLook) => void): () => void;
  /** Commands open pages and tabs; the work page looks at the selection by itself. */
  onWish(listener: (wish: Wish) => void): () => void;
}

/** What the pane takes over from Excel. */
export interface HostLook {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly dark: boolean;
}

/** What the settings page shows and changes. */
export interface Settings {
  readonly locale: Locale | "auto";
  /** The language of "auto". */
  readonly hostLocale: Locale;
  readonly theme: ThemeChoice;
  readonly numbers: NumberStyle;
  /** The scheme that is put forward first where it fits; null for whichever fits best. */
  readonly scheme: string | null;
  onLocale(locale: Locale | "auto"): void;
  onTheme(theme: ThemeChoice): void;
  onNumbers(style: NumberStyle): void;
  onScheme(id: string | null): void;
}

/** The pane as a whole. */
export interface AppState {
  readonly page: Page;
  show(page: Page): void;
  /** Of the work page. */
  readonly tab: Tab;
  showTab(tab: Tab): void;
  readonly language: Language;
  readonly dark: boolean;
  readonly settings: Settings;
}

const isLocale = (value: string | undefined): value is Locale =>
  value === "zh-CN" || value === "en-US";
const isTheme = (value: string | undefined): value is ThemeChoice =>
  value === "light" || value === "dark";

/** Page, language and colours of the pane: the user's own choice before Excel's. */
export function useApp(access: Access, { appearance, onAppearance, onWish }: AppOptions): AppState {
  const [page, show] = useState<Page>("work");
  const [tab, showTab] = useState<Tab>("grade");
  const [look, setLook] = useState(appearance);
  const [locale, setLocale] = useState<Locale | "auto">(() => {
    const kept = access.userSetting("locale");
    return isLocale(kept) ? kept : "auto";
  });
  const [theme, setTheme] = useState<ThemeChoice>(() => {
    const kept = access.userSetting("theme");
    return isTheme(kept) ? kept : "auto";
  });
  const [numbers, setNumbers] = useState<NumberStyle>(() =>
    access.userSetting("numbers") === "short" ? "short" : "full",
  );
  const [scheme, setScheme] = useState(() => access.userSetting("scheme") ?? null);
  useEffect(() => onAppearance(setLook), [onAppearance]);
  useEffect(
    () =>
      onWish((wish) => {
        show(isTab(wish) ? "work" : wish);
        if (isTab(wish)) showTab(wish);
      }),
    [onWish],
  );
  const hostLocale = localeOf(look.displayLanguage);
  const chosen = locale === "auto" ? hostLocale : locale;
  const language = useMemo(
    () => languageOf(chosen, look.contentLanguage, numbers),
    [chosen, look.contentLanguage, numbers],
  );
  useEffect(() => {
    document.documentElement.lang = chosen;
    document.title = language.words.pane.title;
  }, [chosen, language]);
  const settings: Settings = {
    locale,
    hostLocale,
    theme,
    numbers,
    scheme,
    onLocale: (next) => {
      access.keepUserSetting("locale", next === "auto" ? undefined : next);
      setLocale(next);
    },
    onTheme: (next) => {
      access.keepUserSetting("theme", next === "auto" ? undefined : next);
      setTheme(next);
    },
    onNumbers: (next) => {
      access.keepUserSetting("numbers", next === "full" ? undefined : next);
      setNumbers(next);
    },
    onScheme: (next) => {
      access.keepUserSetting("scheme", next ?? undefined);
      setScheme(next);
    },
  };
  return {
    page,
    show,
    tab,
    showTab,
    language,
    dark: theme === "auto" ? look.dark : theme === "dark",
    settings,
  };
}
