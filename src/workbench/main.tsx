import { createRoot } from "react-dom/client";
import { App } from "./App";
import { createSession } from "./session";
import type { First } from "./session";
import { createHandle } from "./testing";
import "./workbench.css";
import { wordsOf } from "./words";
import type { Locale } from "./words";

/**
 * `?file=` (an .xlsx on this origin) or `?join=` (the workbook of another tab, by its room) `&manifest=` `&locale=` `&theme=` `&paneWidth=` `&readOnly=1`
 * `&test=1` (no question when the page is left).
 */
const query = new URLSearchParams(location.search);

const locale: Locale = (query.get("locale") ?? navigator.language).toLowerCase().startsWith("zh")
  ? "zh-CN"
  : "en-US";
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
const theme =
  (query.get("theme") ?? (prefersDark ? "dark" : "light")) === "dark" ? "dark" : "light";
const paneWidth = Math.min(500, Math.max(320, Number(query.get("paneWidth") ?? 350) || 350));

const session = createSession(
  { locale, theme, paneWidth, readOnly: query.get("readOnly") !== null },
  query.get("manifest") ?? "../manifest.xml",
);

async function first(): Promise<First | undefined> {
  const room = query.get("join");
  if (room !== null) return { room };
  const url = query.get("file");
  if (url === null) return undefined;
  const response = await fetch(url);
  const name = decodeURIComponent(url.split("/").pop() ?? "workbook.xlsx");
  if (response.ok) return { bytes: new Uint8Array(await response.arrayBuffer()), name };
  session.notify(wordsOf(locale).cannotOpen(name, String(response.status)));
  return undefined;
}

let begun: () => void = () => undefined;
const ready = new Promise<void>((resolve) => {
  begun = resolve;
});
let started = false;
async function begin(grid: HTMLElement, frame: HTMLElement): Promise<void> {
  if (started) return;
  started = true;
  await session.begin({ grid, frame }, await first());
  await session.host()?.functionsReady;
  await session.book().calculation.settled();
  begun();
}

window.workbench = createHandle(session, ready);
window.addEventListener("pagehide", session.leave);
window.addEventListener(
  "keydown",
  (event) => {
    if (!session.pressKeys(event)) return;
    event.preventDefault();
    event.stopPropagation();
  },
  // Before the grid, which takes keys for itself.
  { capture: true },
);
if (query.get("test") === null) {
  window.addEventListener("beforeunload", (event) => {
    if (session.view().changed) event.preventDefault();
  });
}
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <App session={session} onMounted={(grid, frame) => void begin(grid, frame)} />,
  );
