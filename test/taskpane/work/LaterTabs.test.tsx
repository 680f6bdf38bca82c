import { act, render } from "@testing-library/react";
import { useEffect } from "react";

import type { Grade } from "../../../src/taskpane/grade/useGrade";
import { LanguageProvider, languageOf } from "../../../src/taskpane/language";
import { LaterTabs } from "../../../src/taskpane/work/LaterTabs";
import type { Tab, TabProps } from "../../../src/taskpane/work/tabs";

const mockLog: string[] = [];
const mockTab = (name: string) =>
  function Shown({ result }: TabProps) {
    const { rows } = result;
    mockLog.push(`${name} ${rows} drawn`);
    useEffect(() => void mockLog.push(`${name} ${rows} there`), [rows]);
    return null;
  };
jest.mock("../../../src/taskpane/why/WhyTab", () => ({ WhyTab: mockTab("why") }));
jest.mock("../../../src/taskpane/whatIf/WhatIfTab", () => ({ WhatIfTab: mockTab("what-if") }));

const graded = (rows: number): Grade => ({ state: { result: { rows }, working: false } }) as Grade;

test("a tab that is not in front hears of what is new once the one in front is there", async () => {
  const onGrade = (): void => undefined;
  const shown = (tab: Tab, grade: Grade) => (
    <LanguageProvider value={languageOf("zh-CN", "zh-CN", "full")}>
      <LaterTabs grade={grade} tab={tab} onGrade={onGrade} />
    </LanguageProvider>
  );
  const [first, second] = [graded(1), graded(2)];
  const { rerender } = render(shown("what-if", first));
  await act(async () => rerender(shown("why", first)));
  expect(mockLog).toContain("what-if 1 there");
  expect(mockLog).toContain("why 1 there");
  mockLog.length = 0;
  await act(async () => rerender(shown("why", second)));
  expect(mockLog.indexOf("why 2 there")).toBeGreaterThan(-1);
  expect(mockLog.indexOf("what-if 2 drawn")).toBeGreaterThan(mockLog.indexOf("why 2 there"));
});
