import { readBuildOptions } from "../../../src/build/bundle/options";

describe("readBuildOptions", () => {
  test("builds for localhost with Office.js out of node_modules when nothing is asked", () => {
    expect(readBuildOptions([], {})).toEqual({
      base: "https://localhost:3000/addin",
      officeJs: "local",
      namespace: "",
      production: false,
    });
  });

  test("builds the product for a host, with Office.js from Microsoft's CDN", () => {
    expect(readBuildOptions(["--host", "https://grades.example.com/c/"], {})).toEqual({
      base: "https://grades.example.com/c",
      officeJs: "global",
      namespace: "",
      production: true,
    });
  });

  test("takes the address of Office.js", () => {
    const { officeJs } = readBuildOptions(
      ["--host", "https://a.example", "--office-js", "china"],
      {},
    );
    expect(officeJs).toBe("china");
  });

  test("takes the namespace from CLIENTELE_NAMESPACE", () => {
    expect(readBuildOptions([], { CLIENTELE_NAMESPACE: "KH" }).namespace).toBe("KH");
  });

  test("an argument for the namespace goes before the environment", () => {
    const { namespace } = readBuildOptions(["--namespace", "VIP"], { CLIENTELE_NAMESPACE: "KH" });
    expect(namespace).toBe("VIP");
  });

  test("refuses an argument that it does not know", () => {
    expect(() => readBuildOptions(["--hsot", "https://a.example"], {})).toThrow(/--hsot/);
  });
});
