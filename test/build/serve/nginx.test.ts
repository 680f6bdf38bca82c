import { nginx } from "../../../src/build/release/servers/nginx";
import { filledIn } from "../../../src/build/serve/nginx";

const settings = nginx({ host: "grades.example.com", port: 443, path: "/c", version: "1", files: [] }); // prettier-ignore

test("a release's settings are filled in as an administrator would, and nothing else in them is changed", () => {
  const filled = filledIn(settings, "/r", 8443, "/t");
  const changed = filled.split("\n").filter((line) => !settings.includes(line));
  expect(changed.map((line) => line.trim())).toEqual([
    "listen 127.0.0.1:8443 ssl;",
    "ssl_certificate /t/site.crt;",
    "ssl_certificate_key /t/site.key;",
    "alias /r/site/;",
  ]);
});

test("settings without a place that is to be filled in are not served", () => {
  expect(() => filledIn(settings.replace("alias", "root"), "/r", 1, "/t")).toThrow(/alias/);
});
