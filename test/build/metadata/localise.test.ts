import { localise, type Additions } from "../../../src/build/metadata/localise";
import type { Metadata } from "../../../src/build/metadata/shape";

const metadata: Metadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "GRADE",
      name: "GRADE",
      description: "from the source",
      parameters: [
        { name: "values", description: "from the source", type: "any", dimensionality: "matrix" },
        { name: "scheme", description: "from the source", type: "string", optional: true },
      ],
      result: { dimensionality: "matrix" },
    },
  ],
};
const additions: Additions = {
  locale: "zh-CN",
  help: "https://grades.example.com/help",
  menus: [
    {
      id: "SCHEME",
      parameters: ["scheme"],
      values: [{ value: "abc", name: { zh: "甲", en: "A" }, about: { zh: "说明", en: "About" } }],
    },
  ],
  words: {
    GRADE: {
      description: "评级",
      parameters: {
        values: { name: "数值", description: "客户各列" },
        scheme: { name: "方案", description: "方案编号" },
      },
    },
  },
};
const [one] = localise(metadata, additions).functions;

describe("localise", () => {
  test("keeps ids and names, and gives descriptions and parameter names in the language", () => {
    expect(one).toMatchObject({ id: "GRADE", name: "GRADE", description: "评级" });
    expect(one?.parameters.map(({ name }) => name)).toEqual(["数值", "方案"]);
  });

  test("keeps what the generator found of a parameter", () => {
    expect(one?.parameters[0]).toMatchObject({ type: "any", dimensionality: "matrix" });
    expect(one?.parameters[1]).toMatchObject({ type: "string", optional: true });
  });

  test("lets error cells in as arguments", () => {
    expect(localise(metadata, additions).allowErrorForDataTypeAny).toBe(true);
  });

  test("gives each function the address of its help in the language", () => {
    expect(one?.helpUrl).toBe("https://grades.example.com/help/GRADE.zh-CN.html");
  });

  test("gives a hidden function no help", () => {
    const words = { GRADE: { ...additions.words["GRADE"]!, hidden: true } };
    expect(localise(metadata, { ...additions, words }).functions[0]?.helpUrl).toBeUndefined();
  });

  test("puts the list of schemes behind the parameter that takes one", () => {
    expect(one?.parameters[1]?.customEnumId).toBe("SCHEME");
    expect(one?.parameters[0]?.customEnumId).toBeUndefined();
    expect(localise(metadata, additions).enums).toEqual([
      {
        id: "SCHEME",
        type: "string",
        values: [{ name: "甲", stringValue: "abc", tooltip: "说明" }],
      },
    ]);
  });

  test("throws where the language has no words for a function", () => {
    expect(() => localise(metadata, { ...additions, words: {} })).toThrow(/GRADE/);
  });

  test("throws where the language has no words for a parameter", () => {
    const words = { GRADE: { description: "评级", parameters: {} } };
    expect(() => localise(metadata, { ...additions, words })).toThrow(/values/);
  });
});
