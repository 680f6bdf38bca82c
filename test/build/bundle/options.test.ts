import { readReleaseOptions } from "../../../src/build/bundle/options";

const HOST = ["--host", "https://grades.example.com/c/"];

describe("readReleaseOptions", () => {
  test("are the product for a host, with Office.js from Microsoft's CDN", () => {
    expect(readReleaseOptions(HOST, {})).toEqual({
      base: "https://grades.example.com/c",
      officeJs: "global",
      namespace: "",
      production: true,
      out: null,
    });
  });

  test("take the address of Office.js", () => {
    expect(readReleaseOptions([...HOST, "--office-js", "china"], {}).officeJs).toBe("china");
  });

  test("take the namespace from CLIENTELE_NAMESPACE", () => {
    expect(readReleaseOptions(HOST, { CLIENTELE_NAMESPACE: "KH" }).namespace).toBe("KH");
  });

  test("take an argument for the namespace before the environment", () => {
    const { namespace } = readReleaseOptions([...HOST, "--namespace", "VIP"], { CLIENTELE_NAMESPACE: "KH" }); // prettier-ignore
    expect(namespace).toBe("VIP");
  });

  test("are refused without a host, and with an argument that is not known", () => {
    expect(() => readReleaseOptions([], {})).toThrow(/address/);
    expect(() => readReleaseOptions(["--hsot", "https://a.example"], {})).toThrow(/--hsot/);
  });
});
