import { get } from "node:https";

import { host, type Host } from "../../../src/build/serve/host";

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

const ask = (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    }).on("error", reject);
  });

const running: Host[] = [];
const start = async (port: number): Promise<Host> => {
  const one = await host(port);
  running.push(one);
  return one;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
});

describe("host", () => {
  test("takes the next free port where the one asked for is taken", async () => {
    const first = await start(0);
    const second = await start(first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect((await ask(`${second.origin}/`)).status).toBe(302);
  });

  test("sends visitors of / to the workbench with the Chinese sample", async () => {
    const { origin } = await start(0);
    expect((await ask(`${origin}/`)).headers["location"]).toBe(
      "/workbench/index.html?file=/assets/samples/customers-zh.xlsx",
    );
  });

  test("lets only itself and Excel on the web frame the add-in's page", async () => {
    const { origin } = await start(0);
    const policy = (await ask(`${origin}/addin/taskpane.html`)).headers["content-security-policy"];
    expect(policy).toMatch(/^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com/);
  });

  test("serves icons cacheable, since Office refuses icons that are not", async () => {
    const { origin } = await start(0);
    const { status, headers } = await ask(`${origin}/assets/icon-32.png`);
    expect(status).toBe(200);
    expect(headers["cache-control"]).toMatch(/max-age/);
  });

  test.each(["/assets/%2e%2e/package.json", "/../package.json", "/.stamp", "/nothing"])(
    "answers 404 to %s",
    async (path) => {
      const { origin } = await start(0);
      expect((await ask(`${origin}${path}`)).status).toBe(404);
    },
  );

  test("stops at once even while a visitor keeps a connection", async () => {
    const { origin, close } = await host(0);
    await ask(`${origin}/`);
    await close();
    await expect(ask(`${origin}/`)).rejects.toThrow();
  });
});
