/** A key combination that runs an action of the add-in. */
export interface Shortcut {
  readonly action: string;
  /** What the action is called, in the language of the page. */
  readonly name: string;
  /** As it is written: "Ctrl+Alt+Shift+G". */
  readonly keys: string;
}

/** What of a key event decides. */
export type Pressed = Pick<
  KeyboardEvent,
  "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey" | "repeat"
>;

type Resources = Readonly<Record<string, { readonly value: string }>>;

interface ShortcutsFile {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
  readonly resources?: { readonly default: Resources };
}

const REFERENCE = /^\$\{resource\.([^}]+)\}$/;

/** Reads an add-in's file of shortcuts as Excel on the web does; `words` are the resources of the page's language, before the file's own. */
export function readShortcuts(file: unknown, words: unknown): readonly Shortcut[] {
  // Shapes as the add-in's own build writes them: what else comes is a mistake of the add-in, and the page says so.
  const { actions, shortcuts, resources } = file as ShortcutsFile;
  const known: Resources = { ...resources?.default, ...(words as Resources) };
  const said = (text: string): string => {
    const resource = REFERENCE.exec(text)?.[1];
    return resource === undefined ? text : (known[resource]?.value ?? "");
  };
  return shortcuts.map(({ action, key }) => ({
    action,
    name: said(actions.find(({ id }) => id === action)?.name ?? ""),
    keys: said(key.web ?? key.default),
  }));
}

/** The shortcut that a key event presses; undefined for none. Keys are told by their place: with Ctrl and Alt down, what they type depends on the keyboard. */
export const pressedShortcut = (
  shortcuts: readonly Shortcut[],
  pressed: Pressed,
): Shortcut | undefined => {
  if (pressed.repeat || pressed.metaKey) return undefined;
  return shortcuts.find(({ keys }) => {
    const parts = keys.split("+");
    const key = parts.pop()?.toUpperCase() ?? "";
    const has = (name: string): boolean => parts.includes(name);
    return (
      [`Key${key}`, `Digit${key}`].includes(pressed.code) &&
      has("Ctrl") === pressed.ctrlKey &&
      has("Alt") === pressed.altKey &&
      has("Shift") === pressed.shiftKey
    );
  });
};
