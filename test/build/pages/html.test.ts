import { heading, list, notice, paragraph, table } from "../../../src/build/pages/block";
import { toHtml } from "../../../src/build/pages/html";

describe("toHtml", () => {
  test("writes a whole document in its language", () => {
    const html = toHtml("标题", [heading(1, "标题")], "zh-CN");
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(html).toContain("<main>\n<h1>标题</h1>\n</main>");
  });

  test("shows text as text, whatever it holds", () => {
    const html = toHtml("<x>", [paragraph('<script>"&'), ...table(["<b>"], [[["<i>"]]])], "en-US");
    expect(html).not.toMatch(/<script>|<b>|<i>|<x>/);
    expect(html).toContain("&lt;script&gt;&quot;&amp;");
  });

  test("leads links from Markdown's folders to the pages that lie beside", () => {
    const html = toHtml(
      "T",
      list([[{ to: "../schemes/abc-share.en-US.md", text: "ABC" }]]),
      "en-US",
    );
    expect(html).toContain('<a href="abc-share.en-US.html">ABC</a>');
  });

  test("marks what counts, and tells readers aloud of a notice", () => {
    const html = toHtml("T", [notice({ strong: "<a>" }, ": b")], "en-US");
    expect(html).toContain(
      '<blockquote role="note"><p><strong>&lt;a&gt;</strong>: b</p></blockquote>',
    );
  });
});
