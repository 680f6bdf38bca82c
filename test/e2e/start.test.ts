import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { get } from "node:https";

jest.setTimeout(180_000);

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Starts what `npm start` starts, and gives its address once it is printed. */
const start = async (
  ...args: string[]
): Promise<{ child: ChildProcess; said: string; origin: string }> => {
  const child = spawn(process.execPath, ["src/build/run.mjs", "start", "--no-open", ...args]);
  children.push(child);
  let said = "";
  for await (const text of child.stdout) {
    said += String(text);
    if (said.includes("Ctrl-C stops.")) break;
  }
  return { child, said, origin: /https:\/\/localhost:\d+/.exec(said)?.[0] ?? "" };
};

const status = (url: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });

describe("npm start", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "serves until %s, then ends well and frees the port",
    async (signal) => {
      const { child, origin } = await start("--port", "0");
      expect(await status(`${origin}/addin/taskpane.html`)).toBe(200);
      child.kill(signal);
      expect(await once(child, "exit")).toEqual([0, null]);
      await expect(status(`${origin}/`)).rejects.toThrow(/ECONNREFUSED/);
    },
  );

  test("says so where the port is taken, and takes the next one", async () => {
    const first = await start("--port", "0");
    const port = new URL(first.origin).port;
    const second = await start("--port", port);
    expect(second.said).toContain(`Port ${port} is taken`);
    expect(await status(`${second.origin}/`)).toBe(302);
  });

  test("tells of the certificate that the browser will ask about", async () => {
    const { said } = await start("--port", "0");
    expect(said).toMatch(/self-signed/);
  });

  test.each([
    ["--port", "x"],
    ["--port", "70000"],
    ["--prot", "1"],
  ])("refuses %s %s", async (...args) => {
    const child = spawn(process.execPath, ["src/build/run.mjs", "start", ...args]);
    children.push(child);
    expect(await once(child, "exit")).toEqual([1, null]);
  });
});
