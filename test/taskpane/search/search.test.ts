import { schemeSearch } from "../../../src/taskpane/search/schemeSearch";
import { searchOver } from "../../../src/taskpane/search/search";
import { schemes } from "../../../src/workbook";

const search = searchOver(schemes.map(schemeSearch));
const found = (typed: string) => {
  const { named = [], mentioned = [] } = search(typed) ?? {};
  return {
    named: named.map(({ id }) => id),
    mentioned: mentioned.map(({ id }) => id),
  };
};

describe("by name", () => {
  test.each([
    ["swbfh", "logistics-abc"],
    ["shangwubu", "logistics-abc"],
    ["shang'wu'bu fa", "logistics-abc"],
    ["商务部", "logistics-abc"],
    ["logistics", "logistics-abc"],
    ["logistics-abc", "logistics-abc"],
    ["ＲＦＭ", "rfm"],
    ["abc 累计", "abc-share"],
    ["金字塔", "pyramid-4"],
    ["jinzita", "pyramid-4"],
    ["GOVERNMENT SCORE", "gov-score"],
    ["4", "pyramid-4"],
  ])("%j finds %s", (typed, id) => expect(found(typed).named).toContain(id));

  test("what begins so comes first, then what holds it, then what is typed so in pinyin", () => {
    const { named } = found("abc");
    expect(named.slice(0, 2)).toEqual(expect.arrayContaining(["abc-share", "abc-credit-3"]));
    expect(named.indexOf("logistics-abc")).toBeGreaterThan(named.indexOf("abc-share"));
  });

  test("one letter is no pinyin", () => expect(found("j").named).not.toContain("pyramid-4"));
});

describe("by what is said of it", () => {
  test.each([
    ["信用与风险", "bank-ad"],
    ["risk", "bank-ad"],
    ["xyyfx", "bank-ad"],
    ["platinum", "pyramid-4"],
    ["白金", "pyramid-4"],
  ])("%j finds %s", (typed, id) => {
    const { named, mentioned } = found(typed);
    expect([...named, ...mentioned]).toContain(id);
  });

  test("all words must be there, in any order", () => {
    const one = found("bank value");
    const other = found("value bank");
    expect([...other.named, ...other.mentioned]).toEqual(
      expect.arrayContaining([...one.named, ...one.mentioned]),
    );
    expect(found("bank nowhere-at-all")).toEqual({ named: [], mentioned: [] });
  });
});

test("every scheme is found by its id, its names, and the initials of its Chinese name", () => {
  for (const { id, name } of schemes)
    for (const typed of [id, name.zh, name.en])
      expect([typed, found(typed).named]).toEqual([typed, expect.arrayContaining([id])]);
});

test.each(["", "  ", "·"])("%j asks for nothing", (typed) => expect(search(typed)).toBeNull());
