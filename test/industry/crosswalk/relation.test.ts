import { Basis, type Edge, type Links } from "../../../src/industry/crosswalk/links";
import { relate } from "../../../src/industry/crosswalk/relation";

const links = (of: Record<string, Record<string, Basis>>): Links =>
  new Map(Object.entries(of).map(([code, to]) => [code, new Map(Object.entries(to))]));

const edges: readonly Edge[] = [
  {
    from: "gbt4754",
    to: "key-account",
    links: links({
      g1: { k1: Basis.medium, k2: Basis.alternative },
      g2: { k3: Basis.alternative },
    }),
  },
  { from: "gbt4754", to: "isic4", links: links({ g1: { i1: Basis.high }, g2: { i1: Basis.low } }) },
  { from: "isic4", to: "nace2", links: links({ i1: { n1: Basis.official, n2: Basis.official } }) },
];

const flat = (of: Links) => [...of].map(([code, to]) => [code, Object.fromEntries(to)]);

test("a table is read from both sides", () => {
  const relation = relate(edges, "nace2", "isic4");
  expect(flat(relation.forward)).toEqual([
    ["n1", { i1: Basis.official }],
    ["n2", { i1: Basis.official }],
  ]);
  expect(flat(relation.backward)).toEqual([["i1", { n1: Basis.official, n2: Basis.official }]]);
});

test("one table after another is as sure as the weaker, and names what lies between", () => {
  const relation = relate(edges, "gbt4754", "nace2");
  expect(relation.via).toEqual(["isic4"]);
  expect(flat(relation.forward)).toEqual([
    ["g1", { n1: Basis.high, n2: Basis.high }],
    ["g2", { n1: Basis.low, n2: Basis.low }],
  ]);
});

test("of several ways the surest counts, and another reading leads on only where there is no first one", () => {
  const relation = relate(edges, "nace2", "key-account");
  expect(relation.via).toEqual(["isic4", "gbt4754"]);
  expect(flat(relation.forward)[0]).toEqual(["n1", { k1: Basis.medium, k3: Basis.alternative }]);
});
