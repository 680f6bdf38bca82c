import { apache } from "../../../../src/build/release/servers/apache";
import { azure } from "../../../../src/build/release/servers/azure";
import { iis } from "../../../../src/build/release/servers/iis";
import { nginx } from "../../../../src/build/release/servers/nginx";
import type { Site } from "../../../../src/build/release/servers/site";
import { headersOf } from "../../../../src/build/serve/headers";

const site: Site = {
  host: "grades.example.com",
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

test("IIS is told every file that is sent otherwise by its name", () => {
  const places = [...iis(site).matchAll(/<location path="([^"]+)">/g)].map(([, path]) => path);
  expect(places).toEqual(site.files.filter((file) => file !== "functions.js"));
});

test("of Azure's routes a folder whose files are sent alike is one", () => {
  const { routes, globalHeaders } = JSON.parse(azure(site)) as {
    routes: { route: string; headers: Record<string, string> }[];
    globalHeaders: Record<string, string>;
  };
  expect(routes.map(({ route }) => route).sort()).toEqual(["/assets/*", "/lazy/*", "/runtime.0a1b2c3d.js", "/taskpane.html"]); // prettier-ignore
  expect(globalHeaders["Cache-Control"]).toBe("no-cache");
});
