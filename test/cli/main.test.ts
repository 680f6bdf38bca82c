import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const command = ["--import", "tsx", join(root, "src/cli/main.ts")];
const options = {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, LC_ALL: "en_US.UTF-8" },
} as const;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the exit code and both streams reach the shell", () => {
  const path = join(folder, "in.csv");
  writeFileSync(path, "编号,销售额\nC1,60\nC2,?\n");
  const graded = spawnSync(
    process.execPath,
    [...command, "grade", path, "--scheme", "abc-share", "--json"],
    options,
  );
  expect(graded.status).toBe(1);
  expect(JSON.parse(graded.stdout)).toMatchObject({
    scheme: "abc-share",
    summary: { graded: 1, ungraded: 1 },
  });
  const bad = spawnSync(process.execPath, [...command, "grade"], options);
  expect([bad.status, bad.stdout]).toEqual([2, ""]);
  expect(bad.stderr).toMatch(/^Say /);
}, 30_000);

test("a reader that goes away early is no failure", async () => {
  const path = join(folder, "long.csv");
  writeFileSync(
    path,
    `编号,销售额\n${Array.from({ length: 30_000 }, (_, row) => `C${row},${row}`).join("\n")}\n`,
  );
  const child = spawn(
    process.execPath,
    [...command, "grade", path, "--scheme", "abc-share", "--json"],
    options,
  );
  let complaint = "";
  child.stderr.on("data", (text: Buffer) => (complaint += text.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(0);
  expect(complaint).not.toContain("EPIPE");
}, 30_000);
