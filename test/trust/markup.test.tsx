import { act, screen } from "@testing-library/react";

import { toHtml } from "../../src/build/pages/html";
import { createMemoryAccess, notes, shipments } from "../taskpane/memoryAccess";
import { openTab, PATIENCE, show } from "../taskpane/showPane";
import type { MemorySheet } from "../workbook/memoryPort";
import { MARKUP } from "./payloads";

jest.setTimeout(120_000);

const attacked = (): unknown => (globalThis as Record<string, unknown>)["attacked"];

/** What no cell may become: a script, a handler, a frame, an address that is run. */
const dangers = (): readonly Element[] =>
  [...document.querySelectorAll("*")].filter(
    (element) =>
      ["script", "iframe", "object", "embed", "img"].includes(element.localName) ||
      [...element.attributes].some(
        ({ name, value }) => name.startsWith("on") || /^\s*javascript:/i.test(value),
      ),
  );

/** Shipments whose customers, last column and unreadable cell are the attacks. */
const attackedShipments = (): MemorySheet => {
  const { rows, ...sheet } = shipments();
  const text = (at: number): string => MARKUP[at % MARKUP.length] ?? "";
  return {
    ...sheet,
    rows: rows.map((row, at) => [
      ...row.map((cell, column) =>
        at > 0 && (column === 0 || cell === "约三万") ? text(at - 1 + column) : cell,
      ),
      text(at),
    ]),
  };
};

test("no cell becomes markup in the pane, whatever tab shows it", async () => {
  const access = createMemoryAccess([attackedShipments(), notes]);
  show(access);
  await openTab("解释");
  act(() => access.select({ sheet: "客户", row: 1, column: 0 }));
  // The attack is there to be read, as the text that it is.
  const card = await screen.findByRole("article", { name: `解释：${MARKUP[0] ?? ""}` }, PATIENCE);
  expect(card).toHaveTextContent(MARKUP[0] ?? "");
  expect(dangers()).toEqual([]);
  for (const tab of ["试算", "洞察", "待办", "分级"]) {
    await openTab(tab);
    await screen.findByRole("tabpanel", undefined, PATIENCE);
    expect(dangers()).toEqual([]);
  }
  expect(attacked()).toBeUndefined();
});

test("no word becomes markup in a page of help", () => {
  for (const text of MARKUP) {
    const html = toHtml(
      text,
      [
        { kind: "heading", level: 2, text },
        { kind: "paragraph", text: [text, { strong: text }, { code: text }] },
        { kind: "notice", text: [text] },
        { kind: "code", text },
        { kind: "list", items: [[text]] },
        { kind: "table", head: [text], rows: [[[text]]] },
      ],
      "en-US",
    );
    document.body.innerHTML = html;
    expect(dangers()).toEqual([]);
    expect(document.body.querySelector("b, svg, f")).toBeNull();
  }
  expect(attacked()).toBeUndefined();
});
