import type { Block, Piece, Text } from "./block";

/** Characters that Markdown would take for its own. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_<>|[\]]/g, "\\$&").replace(/\n/g, " ");

/** A code span; bars are escaped even there, since a table would be cut at them. */
const span = (text: string): string => {
  const fence = text.includes("`") ? "``" : "`";
  return `${fence}${text.replaceAll("|", "\\|")}${fence}`;
};

const pieceOf = (piece: Piece): string => {
  if (typeof piece === "string") return escaped(piece);
  if ("strong" in piece) return `**${escaped(piece.strong)}**`;
  return "code" in piece ? span(piece.code) : `[${escaped(piece.text)}](${piece.to})`;
};

const textOf = (text: Text): string => text.map(pieceOf).join("");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const blockOf = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "paragraph":
      return textOf(block.text);
    case "notice":
      return `> ${textOf(block.text)}`;
    case "code":
      return `\`\`\`\n${block.text}\n\`\`\``;
    case "list":
      return block.items.map((item) => `- ${textOf(item)}`).join("\n");
    case "table":
      return [
        row(block.head.map(escaped)),
        row(block.head.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map(textOf))),
      ].join("\n");
  }
};

/** A page as Markdown. Links stay as they are: pages lie beside each other. */
export const toMarkdown = (blocks: readonly Block[]): string =>
  `${blocks.map(blockOf).join("\n\n")}\n`;
