import { Basis, readEdges, sectorEdge } from "../../../src/industry/crosswalk/links";

test("a line is a class and its links, each with the mark of its basis", () => {
  const [edge] = readEdges("= gbt4754 key-account\n5111 101m 102?\n0111 999h\n3712 299l\n");
  expect(edge).toMatchObject({ from: "gbt4754", to: "key-account" });
  expect([...edge!.links].map(([code, links]) => [code, [...links]])).toEqual([
    [
      "5111",
      [
        ["101", Basis.medium],
        ["102", Basis.alternative],
      ],
    ],
    ["0111", [["999", Basis.high]]],
    ["3712", [["299", Basis.low]]],
  ]);
});

test("a class alone has the links of the line before; a new head begins a new table", () => {
  const edges = readEdges(
    "= isic4 nace2\n0111 01.11\n0112\n= isic4 naics2022\n0111 111110 111120\n",
  );
  expect(edges.map(({ to, links }) => [to, links.size])).toEqual([
    ["nace2", 2],
    ["naics2022", 1],
  ]);
  expect([...edges[0]!.links.get("0112")!]).toEqual([["01.11", Basis.official]]);
});

test("the ten sectors: what the list states, what it splits, and what is inferred", () => {
  const { links } = sectorEdge();
  expect(links.size).toBe(68);
  expect([...links.get("120")!]).toEqual([["8", Basis.official]]);
  expect([...links.get("112")!]).toEqual([
    ["2", Basis.official],
    ["1", Basis.official],
  ]);
  expect([...links.get("050")!]).toEqual([
    ["8", Basis.medium],
    ["10", Basis.alternative],
  ]);
});
