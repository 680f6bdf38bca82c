import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { alone } from "../../../src/build/project/lock";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-lock-"));
  file = join(folder, "lock");
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("alone", () => {
  test("lets the second wait for the first, and says so", async () => {
    const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const order: string[] = [];
    const first = alone(async () => {
      await pause(300);
      order.push("first");
    }, file);
    const second = alone(() => Promise.resolve(order.push("second")), file);
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "second"]);
    expect(said).toHaveBeenCalledTimes(1);
    expect(said.mock.calls[0]?.[0]).toMatch(/Waiting for another build/);
  });

  test("gives the lock back when the work fails", async () => {
    await expect(alone(() => Promise.reject(new Error("no")), file)).rejects.toThrow("no");
    expect(existsSync(file)).toBe(false);
  });

  test("takes over the lock of a process that is gone", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    writeFileSync(file, String(pid));
    expect(await alone(() => Promise.resolve("done"), file)).toBe("done");
  });

  test("takes over a lock that nobody signed", async () => {
    writeFileSync(file, "");
    utimesSync(file, 0, 0);
    expect(await alone(() => Promise.resolve("done"), file)).toBe("done");
  });
});
