/** A piece of running text. */
export type Piece =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  | { readonly to: string; readonly text: string };

/** Running text. */
export type Text = readonly Piece[];

/** How deep a heading stands. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** A block of a page; all that the reference pages need. */
export type Block =
  | { readonly kind: "heading"; readonly level: Level; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "notice"; readonly text: Text }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly Text[])[];
    };

/** A heading. */
export const heading = (level: Level, text: string): Block => ({
  kind: "heading",
  level,
  text,
});

/** The level below another one; the sixth has none. */
export const below = (level: Level): Level => Math.min(level + 1, 6) as Level;

/** A paragraph. */
export const paragraph = (...text: Piece[]): Block => ({ kind: "paragraph", text });

/** What a reader must not miss. */
export const notice = (...text: Piece[]): Block => ({ kind: "notice", text });

/** Lines to be typed as they stand. */
export const code = (text: string): Block => ({ kind: "code", text });

/** A bulleted list; none where there is nothing to list. */
export const list = (items: readonly Text[]): Block[] =>
  items.length > 0 ? [{ kind: "list", items }] : [];

/** A table; none where there is no row. */
export const table = (head: readonly string[], rows: readonly (readonly Text[])[]): Block[] =>
  rows.length > 0 ? [{ kind: "table", head, rows }] : [];

/** A heading with what stands under it; neither where that is nothing. */
export const section = (level: Level, text: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [heading(level, text), ...blocks] : [];

/** Texts one after another, with the same between each two. */
export const joined = (texts: readonly Text[], between: string): Text =>
  texts.flatMap((text, at): Text => (at > 0 ? [between, ...text] : text));

/** A column of a table: its head, and what stands in it for a row. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row, at: number) => Text;
}

const isEmpty = (text: Text): boolean => text.every((piece) => piece === "");

/** A table of things by columns; a column without content is left out. */
export const grid = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Block[] => {
  const cells = columns.map(({ cell }) => rows.map(cell));
  const shown = columns.flatMap((_, at) => (cells[at]?.every(isEmpty) ? [] : [at]));
  return table(
    shown.map((at) => columns[at]?.head ?? ""),
    rows.map((_, row) => shown.map((at) => cells[at]?.[row] ?? [])),
  );
};
