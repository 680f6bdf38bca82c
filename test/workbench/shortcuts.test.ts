import { pressedShortcut, readShortcuts } from "../../src/workbench/shortcuts";

const file = {
  actions: [
    { id: "grade", name: "${resource.grade}" },
    { id: "why", name: "Why" },
  ],
  shortcuts: [
    { action: "grade", key: { default: "Ctrl+Alt+Shift+G" } },
    { action: "why", key: { default: "Ctrl+Shift+1", web: "Ctrl+Alt+1" } },
  ],
  resources: { default: { grade: { value: "Grade" } } },
};
const pressed = (code: string, keys: string) => ({
  code,
  ctrlKey: keys.includes("c"),
  altKey: keys.includes("a"),
  shiftKey: keys.includes("s"),
  metaKey: keys.includes("m"),
  repeat: keys.includes("r"),
});
const actionOf = (code: string, keys: string) =>
  pressedShortcut(readShortcuts(file, {}), pressed(code, keys))?.action;

test("names come from the words of the language, else from the file", () => {
  const names = (words: unknown) => readShortcuts(file, words).map(({ name }) => name);
  expect(names({ grade: { value: "分级" } })).toEqual(["分级", "Why"]);
  expect(names({})).toEqual(["Grade", "Why"]);
});

test("keys run the action whose combination they are, with no modifier more or less", () => {
  expect(actionOf("KeyG", "cas")).toBe("grade");
  expect(actionOf("KeyG", "ca")).toBeUndefined();
  expect(actionOf("KeyG", "casm")).toBeUndefined();
  expect(actionOf("KeyH", "cas")).toBeUndefined();
});

test("the keys for the web go before the others", () => {
  expect(actionOf("Digit1", "ca")).toBe("why");
  expect(actionOf("Digit1", "cs")).toBeUndefined();
});

test("a key that is held down runs its action once", () => {
  expect(actionOf("KeyG", "casr")).toBeUndefined();
});
