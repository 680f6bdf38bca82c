/** A piece of running text. */
export type Piece =
  string | { readonly code: string } | { readonly to: string; readonly text: string };

/** Running text. */
export type Text = readonly Piece[];

/** A block of a page; all that the reference pages need. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly Text[])[];
    };

/** A heading. */
export const heading = (level: 1 | 2 | 3, text: string): Block => ({
  kind: "heading",
  level,
  text,
});

/** A paragraph. */
export const paragraph = (...text: Piece[]): Block => ({ kind: "paragraph", text });

/** Lines to be typed as they stand. */
export const code = (text: string): Block => ({ kind: "code", text });

/** A bulleted list; none where there is nothing to list. */
export const list = (items: readonly Text[]): Block[] =>
  items.length > 0 ? [{ kind: "list", items }] : [];

/** A table; none where there is no row. */
export const table = (head: readonly string[], rows: readonly (readonly Text[])[]): Block[] =>
  rows.length > 0 ? [{ kind: "table", head, rows }] : [];
