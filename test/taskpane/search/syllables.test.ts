import { typesSyllables } from "../../../src/taskpane/search/syllables";

const SHIPPING = "shang wu bu fa huo a b c".split(" ");

test.each([
  ["swbfh", true],
  ["swbfhabc", true],
  ["shangwubufahuo", true],
  ["fahuo", true],
  ["fh", true],
  ["shangwbfh", true],
  ["shangwubuf", true],
  ["sha", true],
  ["hang", false],
  ["swbhf", false],
  ["swbfhabcd", false],
  ["商务", false],
  ["", false],
])("%j types it: %s", (letters, typed) => expect(typesSyllables(letters, SHIPPING)).toBe(typed));

test("nothing types a name without pinyin", () => expect(typesSyllables("a", [])).toBe(false));
