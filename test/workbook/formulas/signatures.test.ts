import "../../functions/host";

import { generateMetadata } from "../../../src/build/metadata/generate";
import { menuOf } from "../../../src/build/metadata/menus";
import { paneFunctionsWords } from "../../../src/text";
import { signatures, taxonomyHeads } from "../../../src/workbook";

const described = generateMetadata().then(({ functions }) =>
  functions.filter(({ id }) => id !== "CLIENTPROBE"),
);

test("every function that people type has a signature with its parameters, in their order", async () => {
  const declared = (await described).map(({ id, parameters }) => [
    id,
    parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)),
  ]);
  const ours = Object.entries(signatures).map(([name, { parameters }]) => [
    name,
    parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)),
  ]);
  // The parameters of a model are declared as needed where others follow; an empty one is left out all the same.
  const plain = (all: readonly unknown[]) =>
    all.map((one) => JSON.stringify(one).replace(/"\[?parameters\]?"/g, '"parameters"')).sort();
  expect(plain(ours)).toEqual(plain(declared));
});

test("what can be chosen for a parameter is what Excel offers", () => {
  const choices = Object.values(signatures).flatMap(({ parameters }) =>
    parameters.flatMap((one) => (one.kind === "choice" ? [{ ...one }] : [])),
  );
  for (const { name, choices: ours } of choices) {
    const menu = menuOf(name);
    if (menu !== undefined)
      expect([name, ours]).toEqual([name, menu.values.map(({ value }) => value)]);
  }
});

test.each(["zh-CN", "en-US"] as const)("every choice has a name in %s", (locale) => {
  const { options } = paneFunctionsWords(locale);
  const keys = Object.values(signatures).flatMap(({ parameters }) =>
    parameters.flatMap((one) => (one.kind === "choice" ? one.choices : [])),
  );
  const taxonomies = taxonomyHeads.map(({ id }) => String(id));
  expect(keys.filter((key) => !(key in options) && !taxonomies.includes(key))).toEqual([]);
});
