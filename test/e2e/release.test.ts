/** What `npm run release` makes, served by nginx with the settings that it brings, under the address that it was made for; and the same folder on any other server. */
import { spawnSync, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Frame, Page } from "playwright-core";
import sirv from "sirv";

import { localhostCertificate } from "../../src/build/serve/certificate";
import { filesIn } from "../../src/build/release/checksums";
import { headersOf, TYPES } from "../../src/build/serve/headers";
import { nginxPath } from "../../src/build/serve/nginx";
import { stand } from "./browser";
import { cell, enter } from "./cells";
import { opened, PATIENCE } from "./openedPane";
import { startHost } from "./startHost";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-release-"));
const release = join(folder, "release");
const local = process.env["CLIENTELE_E2E"];

beforeAll(() => {
  const args = ["release", "--host", "https://grades.example.com/clientele", "--office-js", "self", "--out", release]; // prettier-ignore
  const { status, stderr } = spawnSync(process.execPath, ["src/build/run.mjs", ...args], { encoding: "utf8" }); // prettier-ignore
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("its checksums are those of all its files", () => {
  const listed = readFileSync(join(release, "SHA256SUMS"), "utf8").trimEnd().split("\n").map((line) => line.split("  ")); // prettier-ignore
  const files = filesIn(release).filter((file) => file !== "SHA256SUMS");
  expect(listed.map(([, file]) => file)).toEqual(files);
  const digestOf = (file = "") => createHash("sha256").update(readFileSync(join(release, file))).digest("hex"); // prettier-ignore
  expect(listed.filter(([digest, file]) => digest !== digestOf(file))).toEqual([]);
});

// The bundled browser cannot be told where the release's host is.
const served = nginxPath() !== null && !stand().browser.viaNode;

type Headers = Readonly<Record<string, string>>;

/** What the browser is sent with files of the add-in, asked for anew. */
const headersSeen = (page: Page, paths: readonly string[]) =>
  page.evaluate(
    ([base, wanted]) =>
      Promise.all(
        wanted.map(async (path) => {
          const { headers } = await fetch(`${base}/${path}`, { cache: "reload" });
          return { path, headers: Object.fromEntries(headers) as Headers };
        }),
      ),
    [stand().addin, paths] as const,
  );

/** A script of the pane with its content's hash in its name. */
const hashedScript = (addin: Frame): Promise<string> =>
  addin.evaluate(
    () => [...document.scripts].map(({ src }) => src.split("/").at(-1) ?? "").find((name) => /\.[0-9a-f]{8}\.js$/.test(name)) ?? "", // prettier-ignore
  );

(served ? describe : describe.skip)("on nginx, which must be installed", () => {
  let child: ChildProcess;
  beforeAll(async () => {
    const started = await startHost(release);
    child = started.child;
    process.env["CLIENTELE_E2E"] = started.line;
  });
  afterAll(() => {
    child?.stdin?.end();
    process.env["CLIENTELE_E2E"] = local;
  });

  test("its page is graded with, and every file comes with the type and the headers of its kind", async () => {
    const book = await opened({ file: "zh", locale: "zh-CN" });
    const { page, addin, log } = book;
    expect(addin.url()).toMatch(/^https:\/\/grades\.example\.com\/clientele\/taskpane\.html/);
    await book.press(/^应用到/);
    await addin.getByText(/^已写入/).first().waitFor(PATIENCE); // prettier-ignore
    await enter(page, { AN1: "=ABCTIER(80,{80;15;5})", AN2: '=INDUSTRYCODE("wholesale of fresh vegetables","isic4")' }); // prettier-ignore
    expect((await cell(page, "AN1")).value).toBe("A");
    expect((await cell(page, "AN2")).value).toMatch(/^463/);
    expect(log.errors).toEqual([]);

    const seen = await headersSeen(page, ["taskpane.html", "functions.js", "functions.json", "manifest.xml", "assets/icon-32.png", "industry/isic4.txt", await hashedScript(addin)]); // prettier-ignore
    for (const { path, headers } of seen) {
      const wanted = Object.entries(headersOf(`/${path}`)).map(([name, value]) => [name.toLowerCase(), value]); // prettier-ignore
      expect([path, headers]).toEqual([path, expect.objectContaining(Object.fromEntries(wanted))]);
      expect([path, headers["content-type"]]).toEqual([path, expect.stringContaining(TYPES[path.split(".").at(-1) ?? ""] ?? "?")]); // prettier-ignore
      expect(headers).not.toHaveProperty("x-frame-options");
    }
    await book.close();
  });
});

describe("on another server than it was made for, in a folder of its own", () => {
  let server: Server;
  beforeAll(async () => {
    const files = sirv(join(release, "site"), { dev: true });
    const { key, cert } = await localhostCertificate();
    server = createServer({ key, cert }, (request, response) => {
      const inside = request.url?.startsWith("/try/it/") === true;
      request.url = request.url?.slice("/try/it".length);
      if (inside) files(request, response);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
    process.env["CLIENTELE_E2E"] = JSON.stringify({ ...stand(), origin, addin: "/try/it", workbench: "/try/it/workbench", samples: "/try/it/samples" }); // prettier-ignore
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    process.env["CLIENTELE_E2E"] = local;
  });

  test("the workbench takes the add-in that lies beside it: pane and formulas work, and nothing is asked of the release's host", async () => {
    const book = await opened({ file: "en", locale: "en-US" });
    await enter(book.page, { AN1: '=CLIENTTIER(A4:AG4,A3:AG3,"logistics-abc",DATE(2026,1,31))' });
    expect((await cell(book.page, "AN1")).value).toMatch(/^[ABC]$/);
    expect(book.log.errors).toEqual([]);
    await book.close();
  });
});
