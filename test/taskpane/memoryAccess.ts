import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";

import { shortcutsJson } from "../../src/build/manifest/shortcuts";
import type { Access } from "../../src/taskpane/access";
import { dataTexts } from "../../src/industry";
import type { Answer, Area, Cell, OwnFunction } from "../../src/workbook";
import { createMemoryFormulas, type MemoryFormulas } from "../workbook/formulas/memoryFormulas";
import { createMemoryPort, type MemoryPort, type MemorySheet } from "../workbook/memoryPort";

/** An Access over a workbook in memory, with handles for what Excel would do. */
export interface MemoryAccess extends Access {
  readonly port: MemoryPort;
  readonly formulas: MemoryFormulas;
  readonly kept: Map<string, unknown>;
  readonly user: Map<string, string>;
  /** The functions that the page has. */
  readonly own: Map<string, OwnFunction>;
  select(cell: Partial<Area>): void;
  edit(remote?: boolean): void;
}

/** The add-in's shortcuts and its files for coding industries, as the build puts them beside the page. */
const fileOf = async (path: string): Promise<Answer> => {
  if (path === "shortcuts.json") return answerOf(new TextEncoder().encode(shortcutsJson()));
  const name = basename(path);
  const bytes = path.endsWith(".bin")
    ? readFileSync(`src/industry/model/weights/${name}`)
    : new TextEncoder().encode(dataTexts[name.replace(/\.txt$/, "") as keyof typeof dataTexts]);
  return answerOf(bytes);
};

const answerOf = (bytes: Uint8Array): Answer => ({
  ok: true,
  text: async () => new TextDecoder().decode(bytes),
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

/** Makes an Access over sheets; the first one's first cell is selected, and today is 2026-01-31. */
export function createMemoryAccess(sheets: readonly MemorySheet[]): MemoryAccess {
  const selections = new Set<(cell: Area) => void>();
  const edits = new Set<(edit: { remote: boolean }) => void>();
  const subscribe = async <T>(listeners: Set<T>, listener: T): Promise<() => void> => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const kept = new Map<string, unknown>();
  const user = new Map<string, string>();
  const own = new Map<string, OwnFunction>();
  const cell: Area = { sheet: sheets[0]?.name ?? "", row: 0, column: 0, rows: 1, columns: 1 };
  let time = 0;
  let chances = 0;
  let moment = 46_053.5;
  return {
    port: createMemoryPort(sheets),
    formulas: createMemoryFormulas([]),
    namespace: "",
    ownFunction: (name) => own.get(name),
    kept,
    user,
    own,
    select: (at) => selections.forEach((listener) => listener({ ...cell, ...at })),
    edit: (remote = false) => edits.forEach((listener) => listener({ remote })),
    activeCell: async () => cell,
    onSelection: (listener) => subscribe(selections, listener),
    onEdit: (listener) => subscribe(edits, listener),
    workbookSetting: async (key) => kept.get(key),
    keepWorkbookSetting: async (key, value) => void kept.set(key, value),
    userSetting: (key) => user.get(key),
    keepUserSetting: (key, value) =>
      void (value === undefined ? user.delete(key) : user.set(key, value)),
    asset: fileOf,
    now: () => (time += 10),
    // A task later, so that what is shown meanwhile is shown.
    yieldToHost: () => new Promise((resolve) => setTimeout(resolve)),
    today: () => "2026-01-31",
    moment: () => (moment += 1 / 1440),
    chance: () => String((chances += 1)),
  };
}

/** Shipments: all inputs of logistics-abc, with one cell that cannot be read. */
export const shipments = (): MemorySheet => ({
  name: "客户",
  table: "客户",
  rows: [
    [
      "客户编号",
      "首单",
      "常年量大",
      "单次订单量(支)",
      "竞争激烈地区",
      "最近严重投诉日期",
      "最近一般投诉日期",
      "物流敏感",
      "物流要求较多",
    ],
    row("C1", 30000),
    row("C2", 29999),
    row("C3", "约三万"),
    row("C4", 100),
  ],
});

const row = (key: string, quantity: Cell): Cell[] => [
  key,
  "否",
  "否",
  quantity,
  "否",
  null,
  null,
  "否",
  "否",
];

/** A sheet that holds no customers. */
export const notes: MemorySheet = {
  name: "说明",
  rows: [
    ["项目", "内容"],
    ["单位", "支"],
  ],
};
