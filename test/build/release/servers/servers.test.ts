import { parseXml } from "../../../../src/build/manifest/element";
import { apache } from "../../../../src/build/release/servers/apache";
import { azure } from "../../../../src/build/release/servers/azure";
import { iis } from "../../../../src/build/release/servers/iis";
import { nginx } from "../../../../src/build/release/servers/nginx";
import type { Site } from "../../../../src/build/release/servers/site";
import { headersOf } from "../../../../src/build/serve/headers";

const site: Site = {
  host: "grades.example.com",
  port: 443,
  path: "/clientele",
  version: "1.2.3",
  files: [
    "assets/icon-16.png",
    "assets/icon-32.png",
    "functions.js",
    "lazy/why.0a1b2c3d.js",
    "runtime.0a1b2c3d.js",
    "taskpane.html",
  ],
};

test("a script with its content's hash in the name is kept, functions.js and the page are asked for anew, icons may be kept", () => {
  const cache = (path: string) => headersOf(path)["Cache-Control"];
  expect(cache("/lazy/why.0a1b2c3d.js")).toMatch(/immutable/);
  expect(cache("/functions.js")).toBe("no-cache");
  expect(cache("/taskpane.html")).toBe("no-cache");
  expect(cache("/assets/icon-16.png")).toMatch(/max-age=\d{4,}/);
});

test("a worker may connect to its own origin alone", () => {
  const { "Content-Security-Policy": policy } = headersOf("/lazy/worker.0a1b2c3d.js");
  expect(policy).toBe("default-src 'self'");
});

test("no server is told to forbid frames: Excel on the web shows the page in one", () => {
  for (const write of [nginx, iis, azure]) expect(write(site)).not.toMatch(/X-Frame-Options/);
  expect(apache(site)).toMatch(/Header unset X-Frame-Options/);
});

test("nginx serves the site under its path, with a value of each header for each kind of file", () => {
  const text = nginx(site);
  expect(text).toMatch(/server_name grades\.example\.com;/);
  expect(text).toMatch(/location \/clientele\/ \{/);
  expect(text).toMatch(/default "no-cache";/);
  expect(text).toMatch(/"~\\\.html\$" "frame-ancestors 'self'/);
});

test("a site on a port of its own is served there", () => {
  expect(nginx({ ...site, port: 8443 })).toMatch(/listen 8443 ssl;/);
});

test("the settings of IIS are well-formed, whatever a file is called", () => {
  const xml = iis({ ...site, files: [...site.files, "assets/a&b.png"] });
  expect(() => parseXml(xml)).not.toThrow();
});

test("IIS is told every file that is sent otherwise by its name", () => {
  const places = [...iis(site).matchAll(/<location path="([^"]+)">/g)].map(([, path]) => path);
  expect(places).toEqual(site.files.filter((file) => file !== "functions.js"));
});

interface AzureSettings {
  readonly routes: readonly { readonly route: string; readonly headers: Record<string, string> }[];
  readonly globalHeaders: Record<string, string>;
}

/** What Azure would send: of the first route that fits, over what is sent everywhere. */
const sentByAzure = ({ routes, globalHeaders }: AzureSettings, file: string) => {
  const fits = (route: string): boolean => {
    const [before = "", after] = route.split("*");
    return after === undefined ? route === `/${file}` : `/${file}`.startsWith(before) && file.endsWith(after); // prettier-ignore
  };
  return { ...globalHeaders, ...routes.find(({ route }) => fits(route))?.headers };
};

test("Azure sends with every file what it is to be sent with, also where a folder lies within another", () => {
  const files = [...site.files, "workbench/index.html", "workbench/1.0a1b2c3d.js", "office-js/o.js", "office-js/icons/i.png", "help/a.html"]; // prettier-ignore
  const settings = JSON.parse(azure({ ...site, files })) as AzureSettings;
  for (const file of files)
    expect([file, sentByAzure(settings, file)]).toEqual([file, headersOf(`/${file}`)]);
});

test("of Azure's routes a folder whose files of a kind are sent alike is one", () => {
  const help = Array.from({ length: 500 }, (_, at) => `help/page-${at}.en-US.html`);
  const text = azure({ ...site, files: [...site.files, ...help] });
  expect(text.match(/\/help\//g)).toHaveLength(1);
  expect(text.length).toBeLessThan(20_000);
});
