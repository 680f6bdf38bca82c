import { pageOf } from "../../../src/build/bundle/page";

const facts = { officeJs: 'https://a.example/"><b>', policy: "p", version: "1", namespace: "" };

test("a page is filled in, and nothing that is put in ends the attribute that it is in", () => {
  expect(pageOf('<i src="{{officeJs}}" v="{{version}}" n="{{namespace}}">', facts)).toBe(
    '<i src="https://a.example/&quot;><b>" v="1" n="">',
  );
});

test("a place that nothing is known for ends the build", () => {
  expect(() => pageOf("{{hots}}", facts)).toThrow(/hots/);
});
