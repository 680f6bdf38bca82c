import { lookIn } from "../../../src/taskpane/charts/look";

const look = (forced: boolean) =>
  lookIn((token) => `value of ${token}`, {
    width: 300,
    mark: "m",
    ...(forced && { system: (name: string) => name }),
  });

test("colours are those of the theme", () => {
  expect(look(false).accent).toBe("value of colorBrandBackground");
});

test("in a contrast theme all colours are those of the system", () => {
  const { font: _font, width: _width, ...rest } = look(true);
  expect(JSON.stringify(rest)).not.toContain("value of");
});

test("no two series are told apart by colour alone: each has a form of its own, and neighbours have other patterns", () => {
  const { series } = look(true);
  expect(new Set(series.map(({ symbol }) => symbol)).size).toBe(series.length);
  series.slice(1).forEach(({ fill }, at) => expect(fill).not.toBe(series[at]!.fill));
});

test("a fill names a pattern that the look brings along", () => {
  const { series, patterns } = look(false);
  const named = series.flatMap(({ fill }) => /^url\(#(.*)\)$/.exec(fill)?.[1] ?? []);
  expect(named).toEqual(patterns.map(({ id }) => id));
});
