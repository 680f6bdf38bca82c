import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { App } from "../../src/taskpane/App";
import type { Wish } from "../../src/taskpane/useApp";
import { schemes, serialOf, templateOf } from "../../src/workbook";
import type { MemorySheet } from "../workbook/memoryPort";
import { shownOf } from "../workbook/memorySheet";
import { createMemoryAccess, notes, shipments, type MemoryAccess } from "./memoryAccess";

/** Parts of the pane are loaded when they are needed, and grading yields to the screen; on a busy machine that has to translate them first, the first test of a file waits for some ten seconds. */
export const PATIENCE = { timeout: 25_000 };

export interface Shown {
  readonly access: MemoryAccess;
  wish(page: Wish): void;
}

/** Draws the pane over a workbook in memory: that of the shipments, where no other is given. */
export const show = (
  access = createMemoryAccess([shipments(), notes]),
  displayLanguage = "zh-CN",
): Shown => {
  let wish: (page: Wish) => void = () => undefined;
  render(
    <App
      access={access}
      appearance={{ displayLanguage, contentLanguage: displayLanguage, dark: false }}
      onAppearance={() => () => undefined}
      onWish={(listener) => {
        wish = listener;
        return () => undefined;
      }}
    />,
  );
  return { access, wish: (page) => act(() => wish(page)) };
};

/** Waits for a button, and presses it. */
export const press = async (name: RegExp | string): Promise<void> =>
  userEvent.click(await screen.findByRole("button", { name }, PATIENCE));

/** Opens a tab of the work page. */
export const openTab = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole("tab", { name }, PATIENCE));

/** A sheet with the examples of a scheme, as the pane would insert it. */
export const examples = (id: string): MemorySheet => {
  const scheme = schemes.find((one) => one.id === id);
  if (scheme === undefined) throw new Error(`no scheme "${id}"`);
  const { name, table, columns, rows } = templateOf(scheme, "zh-CN", serialOf(2026, 1, 31) ?? 0);
  return {
    name,
    table,
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(shownOf))],
  };
};
