import { spawnSync } from "node:child_process";

describe("docs/architecture.md", () => {
  test("has the graph that the sources draw", () => {
    // A process of its own: dependency-cruiser is an ES module that jest cannot load.
    const { stdout, status } = spawnSync(
      process.execPath,
      ["src/build/run.mjs", "docs", "--check"],
      {
        encoding: "utf8",
      },
    );
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  });
});
