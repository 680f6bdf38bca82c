import { createRoot } from "react-dom/client";

import {
  activeCell,
  appearance,
  excelPort,
  hostReady,
  keepUserSetting,
  keepWorkbookSetting,
  onAppearance,
  onEdit,
  onPaneWish,
  onSelection,
  userSetting,
  workbookSetting,
} from "../excel";
import type { Access } from "./access";
import { App } from "./App";
import { NotInExcel } from "./shell/NotInExcel";
import type { Page } from "./useApp";

const two = (number: number): string => String(number).padStart(2, "0");

const access: Access = {
  port: excelPort,
  activeCell,
  onSelection,
  onEdit,
  workbookSetting,
  keepWorkbookSetting,
  userSetting,
  keepUserSetting,
  asset: (path) => fetch(path),
  now: () => performance.now(),
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

const onPageWish = (listener: (page: Page) => void): (() => void) => onPaneWish(listener);

async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("the page has no #root");
  const { inExcel } = await hostReady();
  createRoot(place).render(
    inExcel ? (
      <App
        access={access}
        appearance={appearance()}
        onAppearance={onAppearance}
        onPageWish={onPageWish}
      />
    ) : (
      <NotInExcel language={appearance().displayLanguage} />
    ),
  );
}

void start();
