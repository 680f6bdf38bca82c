import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import {
  businessSectors,
  classNamed,
  codeIndustry,
  findClass,
  keyAccount,
  lineage,
  mapIndustry,
  openTaxonomies,
  sectorOf,
  type Level,
  type Taxonomy,
} from "../../src/industry";

const file = join(__dirname, "../../../shared/industry/key-account-irregularities.json");
// The reference tables stand beside the project only where it is developed; the product does not need them.
const withReference = existsSync(file) ? test : test.skip;

const code = (got: string | number): string => {
  const found = findClass(got, keyAccount, "zh-CN");
  return found.ok ? found.value.code : found.problem.code;
};

const coded = (text: string, taxonomy: Taxonomy = keyAccount, level?: Level): string => {
  const result = codeIndustry(text, { taxonomy, locale: "zh-CN", ...(level && { level }) });
  if (result.ok) return result.value.found.code;
  return result.problem.code === "no-industry-match"
    ? `? ${result.problem.candidates.map((candidate) => candidate.code).join(" ")}`.trim()
    : result.problem.code;
};

const groupsOf = (division: string): readonly string[] => keyAccount.below.get(division) ?? [];
const named = (name: string, level?: Level) => classNamed(name, keyAccount, level)?.code;

const RUN_TOGETHER =
  "12120 13130 14140 16160 17170 19190 20200 21210 22220 23230 24240 25250 26260 27270 31310 32320 34340 37370 39390 40400";

/** What the product does about each irregularity of the key-account table, by the words under which the list of them has it. */
const handled: Readonly<Record<string, () => void>> = {
  "missing 大类 18": () => {
    expect(["18", "180", 18, 180].map(code)).toEqual(Array(4).fill("no-such-industry"));
    expect(coded("180")).toBe("no-such-industry");
  },
  "L99999 is not a valid code by the source's own rules": () =>
    expect(["L", "L99", "L999", "L99999", "99", "999", "99999"].map(code)).toEqual([
      "L",
      "99",
      "999",
      "999",
      "99",
      "999",
      "999",
    ]),
  "大类 and 中类 run together without a space": () => {
    for (const together of RUN_TOGETHER.split(" ")) {
      expect(code(together)).toBe(together.slice(2));
      expect(code(Number(together))).toBe(together.slice(2));
    }
    expect(code("12130")).toBe("no-such-industry");
  },
  "410 does not exist": () =>
    expect(["41", "410", 410].map(code)).toEqual(Array(3).fill("no-such-industry")),
  "大类 without its own name": () => {
    expect(keyAccount.byCode.get("02")?.name).toEqual(keyAccount.byCode.get("020")?.name);
    expect([named("保险业"), named("保险业", "division"), named("保险业", "group")]).toEqual([
      "020",
      "02",
      "020",
    ]);
  },
  "same name at two levels": () => {
    expect([named("国家机关", "division"), named("国家机关", "group"), coded("国家机关")]).toEqual([
      "07",
      "071",
      "071",
    ]);
    expect([coded("海关"), coded("079")]).toEqual(["072", "no-such-industry"]);
  },
  "'other' must end in 9, but not always": () =>
    expect([coded("其他银行"), coded("其他通信电子制造业")]).toEqual(["013", "260"]),
  "'other' missing": () => {
    const without = ["07", "10", "15", "30", "33", "35", "38"];
    expect(without.flatMap(groupsOf).filter((group) => group.endsWith("9"))).toEqual([]);
    expect(groupsOf("28")).toEqual(["281", "282", "289"]);
  },
  "其他/其它 both used": () => {
    expect([coded("其他制造业"), coded("其它制造业"), coded("其它银行")]).toEqual([
      "299",
      "299",
      "013",
    ]);
    expect(keyAccount.byCode.get("299")?.name.zh).toBe("其它制造业");
  },
  "numbering not from 1 per layer": () => {
    const divisions = keyAccount.classes.filter(({ level }) => level === "division");
    expect(divisions.map((entry) => Number(entry.code))).toEqual(
      [...Array(40).keys()]
        .map((at) => at + 1)
        .filter((at) => at !== 18)
        .concat(99),
    );
  },
  "小类 column is empty": () => expect(keyAccount.levels).toEqual(["section", "division", "group"]),
  "餐饮 in D, 饭店 in B": () => {
    expect([coded("饭店"), lineage(keyAccount, "040").at(-1)?.code]).toEqual(["040", "B"]);
    expect(coded("云渡大饭店")).toBe("? 040 119");
    expect(sectorOf("040")?.sector).toBe("1");
  },
  "112 and 119 join retail and catering": () => {
    expect([sectorOf("112"), sectorOf("119")]).toMatchObject(
      Array(2).fill({ sector: "2", basis: "split", alternative: "1" }),
    );
    const read = openTaxonomies(() => "");
    const mapped = mapIndustry("112", read.crosswalkNow("key-account", "business-sectors")!, {
      locale: "zh-CN",
    });
    expect(mapped.ok && mapped.value.targets.map((target) => [target.code, target.kind])).toEqual([
      ["1", "partial"],
      ["2", "partial"],
    ]);
    expect([coded("连锁餐饮业", businessSectors), coded("连锁零售业", businessSectors)]).toEqual([
      "1",
      "2",
    ]);
  },
  "影视剧院 vs 电影业": () =>
    expect([coded("白川电影院"), coded("雪岭网吧"), coded("电影业")]).toEqual([
      "? 060 382",
      "? 060 200",
      "382",
    ]),
  "邮政储蓄 vs 邮政": () =>
    expect([coded("邮政储蓄"), coded("邮储银行"), coded("邮政.快递")]).toEqual([
      "014",
      "? 012 014",
      "160",
    ]),
  "其他物流配送 in 160": () => expect(coded("青湖物流有限公司")).toBe("160"),
  "dated telecom wording": () =>
    expect([coded("互联网服务"), coded("增值通信业务运营业")]).toEqual(["200", "210"]),
  "no agriculture, construction, leasing, repair": () => {
    expect(["农业", "建筑业", "租赁业"].map((text) => coded(text))).not.toContain("A");
    expect(named("其他行业")).toBe("999");
  },
  "商务写字楼 is a place, not an industry": () =>
    expect([coded("商务写字楼"), sectorOf("050")?.basis]).toEqual(["050", "inferred"]),
  "spelling of the section title differs between copies": () => {
    const spellings = [
      "交通运输(含邮政.快递).仓储业",
      "交通运输（含邮政、快递）、仓储业",
      "交通运输(含邮政、快递)、仓储业",
    ];
    expect(spellings.map((name) => named(name))).toEqual(["F", "F", "F"]);
    expect(keyAccount.byCode.get("F")?.name.zh).toBe(spellings[0]);
  },
  "note of 08 / 37 / 28 / 29 at division level": () =>
    expect([named("采掘业"), named("一般制造业"), named("卫生部门")]).toEqual(["28", "29", "370"]),
  "the table itself appears once": () => expect(keyAccount.classes).toHaveLength(12 + 40 + 68),
};

test.each(Object.entries(handled))("%s", (_, holds) => holds());

withReference("every irregularity of the list is one of these (skipped where it is absent)", () => {
  const listed = JSON.parse(readFileSync(file, "utf8")) as { issue: string }[];
  expect(listed.map(({ issue }) => issue).filter((issue) => !handled[issue])).toEqual([]);
  expect(listed).toHaveLength(Object.keys(handled).length);
});
