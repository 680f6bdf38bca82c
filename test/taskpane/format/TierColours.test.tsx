import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { AccessProvider } from "../../../src/taskpane/access";
import { TierColours } from "../../../src/taskpane/format/TierColours";
import { initialState, tableId } from "../../../src/taskpane/grade/gradeState";
import type { Grade } from "../../../src/taskpane/grade/useGrade";
import { languageOf, LanguageProvider } from "../../../src/taskpane/language";
import { PortError, tierLooks, type GradeResult } from "../../../src/workbook";
import { menuScheme } from "../../workbook/rules/rulesBook";
import { createMemoryAccess, type MemoryAccess } from "../memoryAccess";

const scheme = menuScheme("logistics-abc");
const looks = tierLooks(scheme.tiers);

const book = (header: string): MemoryAccess =>
  createMemoryAccess([
    {
      name: "客户",
      table: "客户",
      rows: [
        ["客户编号", header],
        ["C1", "A"],
      ],
    },
  ]);

/** The switch over a workbook, as the Grade tab mounts it; what is told to the page is kept. */
const mount = async (access: MemoryAccess) => {
  const said: unknown[] = [];
  const [region] = await access.port.regions();
  const customers = { region: region!, key: 0 };
  const state = {
    ...initialState("2026-01-31"),
    tables: [customers],
    table: tableId(customers),
    result: { request: { scheme } } as GradeResult,
  };
  const grade = { state, dispatch: (event: unknown) => void said.push(event) } as unknown as Grade;
  await act(async () => {
    render(
      <AccessProvider value={access}>
        <LanguageProvider value={languageOf("zh-CN")}>
          <TierColours grade={grade} />
        </LanguageProvider>
      </AccessProvider>,
    );
  });
  return said;
};

const TIER = "等级 · 商务部发货 ABC";
const onSwitch = () => screen.findByRole("switch", { name: "按等级着色" });

test("the switch colours the tiers, and takes the colours away", async () => {
  const access = book(TIER);
  await mount(access);
  await userEvent.click(await onSwitch());
  await waitFor(() => expect(access.port.sheets[0]?.colours?.get(1)).toEqual(looks));
  await waitFor(async () => expect(await onSwitch()).toBeChecked());
  await userEvent.click(await onSwitch());
  await waitFor(() => expect(access.port.sheets[0]?.colours?.size).toBe(0));
  await waitFor(async () => expect(await onSwitch()).not.toBeChecked());
});

test("whether it is on stands in the sheet", async () => {
  const access = book(TIER);
  const [region] = await access.port.regions();
  await access.port.tierColours(region!, 1, looks);
  await mount(access);
  expect(await onSwitch()).toBeChecked();
});

test("it works by the keyboard", async () => {
  const access = book(TIER);
  await mount(access);
  await onSwitch();
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await waitFor(() => expect(access.port.sheets[0]?.colours?.size).toBe(1));
});

test("before a run has written tiers there is nothing to colour", async () => {
  await mount(book("等级"));
  expect(screen.queryByRole("switch")).toBeNull();
});

test("a host that cannot is said to be too old, and the switch stays off", async () => {
  const access = book(TIER);
  access.port.tierColours = () => Promise.reject(new PortError("unsupported"));
  const said = await mount(access);
  await userEvent.click(await onSwitch());
  await waitFor(() =>
    expect(said).toEqual([
      {
        type: "notice",
        notice: { intent: "warning", text: "这个版本的 Excel 不能按等级着色。" },
      },
    ]),
  );
  expect(await onSwitch()).not.toBeChecked();
});
