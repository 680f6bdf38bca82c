/** A key combination that runs an action of the add-in. */
export interface Shortcut {
    readonly action: string;
    /** What the action is called, in the language of the page. */
    readonly name: string;
    /** As it is written: "Ctrl+Alt+Shift+G". */
    readonly keys: string;
}
/** What of a key event decides. */
export type Pressed = Pick<KeyboardEvent, "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey" | "repeat">;
/** Reads an add-in's file of shortcuts as Excel on the web does; `words` are the resources of the page's language, before the file's own. */
export declare function readShortcuts(file: unknown, words: unknown): readonly Shortcut[];
/** The shortcut that a key event presses; undefined for none. Keys are told by their place: with Ctrl and Alt down, what they type depends on the keyboard. */
export declare const pressedShortcut: (shortcuts: readonly Shortcut[], pressed: Pressed) => Shortcut | undefined;
