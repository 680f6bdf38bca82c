import { takenHere } from "../../src/workbench/takenHere";

const XML = '<SourceLocation DefaultValue="https://grades.example.com/c/taskpane.html" /><Url DefaultValue="https://grades.example.com/c/functions.json"/>'; // prettier-ignore

test("a manifest for another server, beside the workbench, leads to the files beside it", () => {
  expect(takenHere(XML, "../manifest.xml", "http://localhost:8080/x/workbench/index.html")).toBe(
    XML.replaceAll("https://grades.example.com/c/", "http://localhost:8080/x/"),
  );
});

test("on its own server, and where the manifest itself is another server's, it is left as it is", () => {
  for (const [manifest, here] of [
    ["../manifest.xml", "https://grades.example.com/c/workbench/index.html"],
    ["https://grades.example.com/c/manifest.xml", "http://localhost:8080/workbench/index.html"],
  ] as const)
    expect(takenHere(XML, manifest, here)).toBe(XML);
});
