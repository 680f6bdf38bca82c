import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../src/cli/version";

test("the command line has the version of the package", () => {
  const { version: released } = JSON.parse(
    readFileSync(join(__dirname, "../../package.json"), "utf8"),
  ) as { version: string };
  expect(version).toBe(released);
});
