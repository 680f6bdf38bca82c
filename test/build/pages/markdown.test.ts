import { code, heading, list, notice, paragraph, table } from "../../../src/build/pages/block";
import { toMarkdown } from "../../../src/build/pages/markdown";

describe("toMarkdown", () => {
  test("writes blocks apart by empty lines", () => {
    expect(toMarkdown([heading(2, "A"), paragraph("b ", { code: ">= 1" }), code("=F()")])).toBe(
      "## A\n\nb `>= 1`\n\n```\n=F()\n```\n",
    );
  });

  test("escapes what Markdown would take for its own", () => {
    expect(toMarkdown([paragraph("a*b_c|d<e>[f]")])).toBe("a\\*b\\_c\\|d\\<e\\>\\[f\\]\n");
  });

  test("keeps a bar in a cell's code from cutting the table", () => {
    expect(toMarkdown(table(["h"], [[[{ code: "a|b" }]]]))).toBe("| h |\n| --- |\n| `a\\|b` |\n");
  });

  test("writes links", () => {
    expect(toMarkdown(list([[{ to: "x.md", text: "X" }]]))).toBe("- [X](x.md)\n");
  });

  test("writes what counts in bold, and a notice as a quotation", () => {
    expect(toMarkdown([notice({ strong: "a*b" }, ": c")])).toBe("> **a\\*b**: c\n");
  });

  test("leaves out tables and lists without content", () => {
    expect(toMarkdown([heading(1, "T"), ...table(["h"], []), ...list([])])).toBe("# T\n");
  });
});
