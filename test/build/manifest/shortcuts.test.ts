import { shortcutsJson, shortcutWordsJson } from "../../../src/build/manifest/shortcuts";

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string };
  }[];
  readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
}
const file = JSON.parse(shortcutsJson()) as Shortcuts;

test("every action has keys of its own, in the pattern that Excel leaves to add-ins", () => {
  const keys = file.shortcuts.map(({ key }) => key.default);
  expect(new Set(keys).size).toBe(file.actions.length);
  expect(file.shortcuts.map(({ action }) => action)).toEqual(file.actions.map(({ id }) => id));
  for (const one of keys) expect(one).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
});

test.each(["en-US", "zh-CN"] as const)("every action has a name in %s", (locale) => {
  const words = JSON.parse(shortcutWordsJson(locale)) as Shortcuts["resources"]["default"];
  for (const { name } of file.actions) {
    const resource = /^\$\{resource\.(.*)\}$/.exec(name)?.[1] ?? "";
    expect(words[resource]?.value).toMatch(
      locale === "zh-CN" ? /\p{Script=Han}/u : /^[\x20-\x7e]+$/u,
    );
  }
});

test("the names in the file itself are the English ones", () => {
  expect(file.resources.default).toEqual(JSON.parse(shortcutWordsJson("en-US")));
});
