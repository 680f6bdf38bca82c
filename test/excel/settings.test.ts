import {
  keepUserSetting,
  keepWorkbookSetting,
  userSetting,
  workbookSetting,
} from "../../src/excel";
import { installExcel } from "./fakeExcel";

const storage = (): Map<string, string> => {
  const kept = new Map<string, string>();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  });
  return kept;
};

const partition = (key: string | undefined): void => {
  installExcel({});
  Object.assign(Office.context, { partitionKey: key });
};

test("a workbook's setting comes back, and one that is not there is undefined", async () => {
  installExcel({ Sheet: [] });
  await keepWorkbookSetting("a", { n: 1 });
  expect(await workbookSetting("a")).toEqual({ n: 1 });
  expect(await workbookSetting("b")).toBeUndefined();
});

test("a user's settings are kept under the partition that Office names", () => {
  const kept = storage();
  partition("p1|");
  keepUserSetting("theme", "dark");
  expect([...kept.keys()]).toEqual(["p1|clientele.theme"]);
  expect(userSetting("theme")).toBe("dark");
  partition("p2|");
  expect(userSetting("theme")).toBeUndefined();
});

test("undefined forgets a setting", () => {
  const kept = storage();
  partition("p3|");
  keepUserSetting("theme", "dark");
  keepUserSetting("theme", undefined);
  expect(kept.size).toBe(0);
  expect(userSetting("theme")).toBeUndefined();
});

test("where storage is blocked, settings live as long as the pane", () => {
  const blocked = (): never => {
    throw new Error("blocked by policy");
  };
  Object.assign(globalThis, {
    localStorage: { getItem: blocked, setItem: blocked, removeItem: blocked },
  });
  partition("p4|");
  keepUserSetting("locale", "zh-CN");
  expect(userSetting("locale")).toBe("zh-CN");
});
