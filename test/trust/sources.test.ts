import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The lines of what ships, without comments, each with its file. */
const lines = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(tsx?|js)$/.test(path) && !path.startsWith("build/"))
  .flatMap((path) =>
    readFileSync(join("src", path), "utf8")
      .split("\n")
      .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
const page = readFileSync("src/build/page/taskpane.html", "utf8");

test.each([
  [
    "puts markup into a page",
    /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|srcdoc/i,
  ],
  ["runs text as code", /\beval\(|new Function\b|setTimeout\(\s*["'`]/],
  [
    "sends anything but by fetch",
    /XMLHttpRequest|sendBeacon|new WebSocket|new EventSource|RTCPeerConnection/,
  ],
])("no line of the source %s", (_, forbidden) => {
  expect(lines.filter((line) => forbidden.test(line))).toEqual([]);
});

test("files are fetched in four places: the pane, its formulas, and the workbench", () => {
  const files = lines
    .filter((line) => /(?<![.\w])fetch\(|\.fetch\(/.test(line))
    .map((line) => line.split(":")[0]);
  expect([...new Set(files)].sort()).toEqual([
    "functions/parts/page.ts",
    "taskpane/main.tsx",
    "workbench/addin.ts",
    "workbench/main.tsx",
  ]);
});

test("sockets are opened by ClickHouse's client alone, and no program is started", () => {
  const imported = /from "node:(https?|http2|net|tls|dgram|child_process)"/;
  const files = lines.filter((line) => imported.test(line)).map((line) => line.split(":")[0]);
  expect([...new Set(files)]).toEqual(["clickhouse/send.ts"]);
});

test("the page has no script, handler or style of its own in its markup, only addresses", () => {
  const scripts = [...page.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(1);
  for (const [, attributes, inside] of scripts)
    expect([attributes, inside]).toEqual([expect.stringMatching(/ src="/), ""]);
  expect(page).not.toMatch(/\son\w+=|javascript:|<style|\sstyle=/i);
});
