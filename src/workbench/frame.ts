import type { Manifest } from "./manifest";
import type { Book } from "./model";
import { startHost } from "./protocol";
import type { Host, LogEntry } from "./protocol";
import type { Settings, View } from "./view";
import { wordsOf } from "./words";

/** An empty element in place of what was there: Univer and the add-in want one that nobody used. */
export function fresh(place: HTMLElement): HTMLElement {
  const element = document.createElement("div");
  element.className = "mount";
  place.replaceChildren(element);
  return element;
}

/** Loads the add-in into a new frame and plays Excel for it. */
export function startAddin(
  place: HTMLElement,
  manifest: Manifest,
  book: Book,
  view: () => View,
  show: (patch: Partial<View>) => void,
): Host {
  const { locale, theme } = view();
  const iframe = document.createElement("iframe");
  iframe.title = manifest.name;
  place.replaceChildren(iframe);
  colour(place, theme);
  const log: LogEntry[] = [];
  return startHost({
    iframe,
    addinUrl: manifest.pageUrl,
    book,
    displayLanguage: locale,
    author: wordsOf(locale).author(book.author + 1),
    isShared: () => view().authors > 1,
    addinName: manifest.name,
    onLog(entry) {
      log.push(entry);
      show({ log: [...log] });
    },
    onVisibility: (paneVisible) => show({ paneVisible }),
  });
}

/** The add-in's page sees the theme as the system's preference (prefers-color-scheme follows the frame's colour scheme). */
export function colour(place: HTMLElement, theme: Settings["theme"]): void {
  for (const frame of place.querySelectorAll("iframe")) frame.style.colorScheme = theme;
}
