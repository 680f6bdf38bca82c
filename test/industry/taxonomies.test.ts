import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  businessSectors,
  catalogue,
  keyAccount,
  lineage,
  sectorOf,
  taxonomies,
  taxonomyHead,
  taxonomyNamed,
} from "../../src/industry";

const shared = join(__dirname, "../../../shared/industry");
const reference = (name: string): unknown => JSON.parse(readFileSync(join(shared, name), "utf8"));
// The reference tables stand beside the project only where it is developed; the product does not need them.
const withReference = existsSync(shared) ? describe : describe.skip;

interface Named {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
}

test("the key-account table has 12 sections, 40 divisions and 68 groups", () => {
  const count = (level: string): number =>
    keyAccount.classes.filter((entry) => entry.level === level).length;
  expect([count("section"), count("division"), count("group")]).toEqual([12, 40, 68]);
});

test.each(taxonomies.map((taxonomy) => [taxonomy.id, taxonomy] as const))(
  "every class of %s has both names, one code and a parent that exists",
  (_, taxonomy) => {
    expect(taxonomy.byCode.size).toBe(taxonomy.classes.length);
    expect(
      taxonomy.classes.filter(
        ({ name, parent }) =>
          name.zh === "" || name.en === "" || (parent !== null && !taxonomy.byCode.has(parent)),
      ),
    ).toEqual([]);
  },
);

test("every group is in one of the ten sectors", () => {
  const groups = keyAccount.classes.filter(({ level }) => level === "group");
  expect(
    groups.filter(({ code }) => !businessSectors.byCode.has(sectorOf(code)?.sector ?? "")),
  ).toEqual([]);
});

test("a class knows those above it", () =>
  expect(lineage(keyAccount, "012").map(({ code }) => code)).toEqual(["012", "01", "A"]));

test("a taxonomy is named by id, by another name of it, or in words", () => {
  expect(taxonomyNamed("大客户行业划分表")).toMatchObject({
    ok: true,
    value: { id: "key-account" },
  });
  expect(taxonomyNamed("Sector-10")).toMatchObject({
    ok: true,
    value: { id: "business-sectors" },
  });
  expect(taxonomyNamed("isic")).toEqual({
    ok: false,
    problem: {
      code: "no-such-taxonomy",
      name: "isic",
      known: ["key-account", "business-sectors"],
    },
  });
});

test.each([
  ["isic", "isic4"],
  ["ISIC 4", "isic4"],
  ["GB/T 4754-2017", "gbt4754"],
  ["国民经济行业分类", "gbt4754"],
  ["NAICS", "naics2022"],
  ["NACE Rev. 2", "nace2"],
  ["business-sectors", "business-sectors"],
])("the head of any taxonomy is known before its classes are: %s is %s", (name, id) =>
  expect(taxonomyHead(name)).toMatchObject({ ok: true, value: { id } }),
);

test("an unknown taxonomy names all there are", () =>
  expect(taxonomyHead("sic")).toMatchObject({
    ok: false,
    problem: { known: catalogue.map(({ id }) => id) },
  }));

test("every taxonomy says whose it is, of which edition and under which licence", () => {
  const said = catalogue.flatMap(({ source }) => Object.values(source));
  expect(said.every(({ zh, en }) => zh !== "" && en !== "")).toBe(true);
});

withReference(
  "against the parsed source table (skipped where the reference data are absent)",
  () => {
    test("every class agrees in code, place and names", () => {
      const table = reference("key-account-industries.json") as {
        sections: (Named & { divisions: (Named & { groups: Named[] })[] })[];
      };
      const rows = (entry: Named, parent: string | null) => ({
        code: entry.code,
        parent,
        name: { zh: entry.name, en: entry.name_en },
      });
      const wanted = table.sections.flatMap((section) => [
        rows(section, null),
        ...section.divisions.flatMap((division) => [
          rows(division, section.code),
          ...division.groups.map((group) => rows(group, division.code)),
        ]),
      ]);
      expect(
        keyAccount.classes.map(({ code, parent, name }) => ({
          code,
          parent,
          name,
        })),
      ).toEqual(wanted);
    });

    test("every group's sector agrees", () => {
      const sectors = reference("business-sectors.json") as {
        key_account_to_sector: { code: string; sector: number }[];
      };
      expect(
        sectors.key_account_to_sector.filter(
          ({ code, sector }) => sectorOf(code)?.sector !== String(sector),
        ),
      ).toEqual([]);
    });
  },
);
