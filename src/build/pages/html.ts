import type { Locale } from "../../rules";
import type { Block, Piece, Text } from "./block";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** Links between pages name the Markdown file; as HTML they lie beside each other in one folder. */
const address = (to: string): string => escaped(to.replace(/^(?:.*\/)?([^/]+)\.md$/, "$1.html"));

const pieceOf = (piece: Piece): string => {
  if (typeof piece === "string") return escaped(piece);
  if ("strong" in piece) return `<strong>${escaped(piece.strong)}</strong>`;
  return "code" in piece
    ? `<code>${escaped(piece.code)}</code>`
    : `<a href="${address(piece.to)}">${escaped(piece.text)}</a>`;
};

const textOf = (text: Text): string => text.map(pieceOf).join("");

const cells = (tag: "td" | "th", texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;

const blockOf = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${textOf(block.text)}</p>`;
    case "notice":
      return `<blockquote role="note"><p>${textOf(block.text)}</p></blockquote>`;
    case "code":
      return `<pre tabindex="0"><code>${escaped(block.text)}</code></pre>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${textOf(item)}</li>`).join("")}</ul>`;
    case "table":
      return [
        '<div class="table" tabindex="0" role="group"><table>',
        `<thead>${cells("th", block.head.map(escaped))}</thead>`,
        `<tbody>${block.rows.map((texts) => cells("td", texts.map(textOf))).join("\n")}</tbody>`,
        "</table></div>",
      ].join("\n");
  }
};

/** A page as a whole HTML document; its looks are in help.css beside it. */
export const toHtml = (title: string, blocks: readonly Block[], locale: Locale): string =>
  `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<main>
${blocks.map(blockOf).join("\n")}
</main>
</body>
</html>
`;
