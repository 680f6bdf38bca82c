import { startTransition } from "react";
import { createRoot } from "react-dom/client";

import {
  activeCell,
  appearance,
  excelFormulas,
  excelPort,
  hostReady,
  keepUserSetting,
  keepWorkbookSetting,
  onAppearance,
  onEdit,
  onPaneWish,
  onSelection,
  pageHost,
  userSetting,
  workbookSetting,
} from "../excel";
import type { OwnFunction } from "../workbook";
import type { Access } from "./access";
import { App } from "./App";
import { NotInExcel } from "./shell/NotInExcel";
import type { Wish } from "./useApp";

const two = (number: number): string => String(number).padStart(2, "0");

/** Milliseconds of a day, and Excel's serial of 1970-01-01. */
const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

const access: Access = {
  ...pageHost,
  port: excelPort,
  formulas: excelFormulas,
  namespace:
    document.querySelector<HTMLMetaElement>('meta[name="clientele-namespace"]')?.content ?? "",
  ownFunction: (name) =>
    (globalThis as { clienteleFunctions?: Readonly<Record<string, OwnFunction>> })
      .clienteleFunctions?.[name],
  activeCell,
  onSelection,
  onEdit,
  workbookSetting,
  keepWorkbookSetting,
  userSetting,
  keepUserSetting,
  asset: (path) => fetch(path),
  moment: () => {
    const now = new Date();
    return now.getTime() / DAY - now.getTimezoneOffset() / 1440 + UNIX_EPOCH;
  },
  chance: () =>
    [...crypto.getRandomValues(new Uint8Array(4))]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join(""),
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

const onWish = (listener: (wish: Wish) => void): (() => void) => onPaneWish(listener);

async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("the page has no #root");
  const { inExcel } = await hostReady();
  const root = createRoot(place);
  // A transition is drawn in slices: all of the first screen at once would be a long task.
  startTransition(() =>
    root.render(
      inExcel ? (
        <App
          access={access}
          appearance={appearance()}
          onAppearance={onAppearance}
          onWish={onWish}
        />
      ) : (
        <NotInExcel language={appearance().displayLanguage} />
      ),
    ),
  );
}

void start();
