import type { Locale } from "../../rules";
import { shortcutWords, type ShortcutWords } from "../../text";

/**
 * The keys of each action. Ctrl+Alt+Shift is the pattern that Microsoft asks add-ins to keep to, since neither Excel nor browsers use it; on a Mac, Alt is Option.
 * (https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts)
 */
const KEYS: Readonly<Record<keyof ShortcutWords, string>> = {
  gradeSelection: "Ctrl+Alt+Shift+G",
  whyTier: "Ctrl+Alt+Shift+Y",
  whatIf: "Ctrl+Alt+Shift+W",
  insight: "Ctrl+Alt+Shift+I",
  toDo: "Ctrl+Alt+Shift+D",
  openRules: "Ctrl+Alt+Shift+R",
  openHelp: "Ctrl+Alt+Shift+H",
};

const textOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Names of actions in a language, as Office wants them: resources that the shortcuts' file refers to. */
const resourcesIn = (locale: Locale): Readonly<Record<string, { readonly value: string }>> =>
  Object.fromEntries(Object.entries(shortcutWords(locale)).map(([id, value]) => [id, { value }]));

/** shortcuts.json: which keys run which action of src/commands, named in English (its format: extended-manifest.schema.json of Office). */
export const shortcutsJson = (): string =>
  textOf({
    actions: Object.keys(KEYS).map((id) => ({
      id,
      type: "ExecuteFunction",
      name: `\${resource.${id}}`,
    })),
    shortcuts: Object.entries(KEYS).map(([action, key]) => ({ action, key: { default: key } })),
    resources: { default: resourcesIn("en-US") },
  });

/** shortcuts-zh-CN.json: the names of the actions in another language. */
export const shortcutWordsJson = (locale: Locale): string => textOf(resourcesIn(locale));
