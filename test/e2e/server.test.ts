import { launch, stand } from "./browser";

describe("the server of the workbench", () => {
  test("serves Office.js, metadata and manifest on one origin, with the origin that was asked", async () => {
    const { origin } = stand();
    const browser = await launch();
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const get = async (path: string) => context.request.get(`${origin}${path}`);
    const manifest = await (await get("/manifest.xml")).text();
    expect(manifest).toContain(`${origin}/addin/taskpane.html`);
    expect(manifest).not.toContain("https://localhost:3000");
    expect((await get("/office-js/office.js")).headers()["content-type"]).toMatch(
      "text/javascript",
    );
    expect((await get("/addin/functions-zh-CN.json")).headers()["cache-control"]).toBe("no-cache");
    expect((await get("/addin/nothing.js")).status()).toBe(404);
    await browser.close();
  });
});
