import { curveOf } from "../../../src/build/industry/calibrate";
import { composerZh } from "../../../src/build/industry/composeZh";
import { learn } from "../../../src/build/industry/learn";
import { included, parts, type Piece } from "../../../src/build/industry/materialsZh";
import { random } from "../../../src/build/industry/random";
import { fileOf, PLAIN_CURVES } from "../../../src/build/industry/trainZh";
import { decodeModel, predict } from "../../../src/industry/model";

const nodes = {
  sections: { C: ["29", "38"], G: ["54"] },
  divisions: ["29", "38", "54"],
  groups: ["291", "292", "384", "385", "543"],
  classes: ["2911", "2912"],
};
const piece = (code: string, kind: Piece["kind"], text: string): Piece => ({
  code,
  kind,
  text,
  source: "own",
});
const pieces = [
  piece("291", "goods", "轮胎"),
  piece("291", "goods", "橡胶管"),
  piece("292", "goods", "塑料薄膜"),
  piece("384", "goods", "锂电池"),
  piece("385", "goods", "电冰箱"),
  piece("543", "phrase", "道路货物运输"),
  piece("543", "phrase", "冷链运输"),
];
const chances = nodes.divisions.map((code) => [code, 1] as const);

const trained = (): Uint8Array => {
  const composer = composerZh(pieces, chances, pieces, random(5));
  const examples = Array.from({ length: 600 }, () => composer.next()).filter(({ code }) =>
    nodes.divisions.includes(code.slice(0, 2)),
  );
  const learned = learn(examples, nodes, {
    language: "zh",
    least: 2,
    epochs: 3,
    rate: 0.1,
    keep: [5000, 2000, 100],
  });
  return fileOf(learned, nodes, "zh", PLAIN_CURVES);
};

describe("training", () => {
  test("the same material gives the same bytes, and a model that learned it", () => {
    const bytes = trained();
    expect(trained()).toEqual(bytes);
    const model = decodeModel(bytes);
    expect(predict(model, "轮胎的研发、生产和销售").levels.division[0]?.code).toBe("29");
    expect(predict(model, "主要产品为锂电池").levels.group[0]?.code).toBe("384");
    expect(predict(model, "从事冷链运输").levels.section[0]?.code).toBe("G");
  });

  test("a file can stand anywhere in its buffer", () => {
    const bytes = trained();
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(predict(decodeModel(moved.subarray(3)), "轮胎")).toEqual(
      predict(decodeModel(bytes), "轮胎"),
    );
  });

  test.each([
    ["指对各种煤炭的开采、洗选；不包括煤制品的生产和煤炭勘探活动", "煤制品"],
    ["指内燃机及配件的制造，但不包括飞机、汽车和摩托车发动机的制造", "摩托车"],
    ["指化纤长丝(不包括化纤短纤）为主要原料生产的机织物", "短纤"],
    ["指除运动休闲针织服装以外其他针织服装制造", "休闲"],
    ["不含录像制品的发行", "录像"],
  ])("what a note leaves out is not learned: %s", (note, leftOut) => {
    expect(included(note)).not.toContain(leftOut);
    expect(parts(note).join()).not.toContain(leftOut);
  });

  test("a curve of confidence only rises", () => {
    const draw = random(3);
    const { raw, real } = curveOf(
      Array.from({ length: 3000 }, () => {
        const share = draw.next();
        return { share, right: draw.chance(share * 0.8) };
      }),
    );
    expect([...raw].sort((one, other) => one - other)).toEqual(raw);
    expect([...real].sort((one, other) => one - other)).toEqual(real);
    expect(Math.abs(real[real.length - 1]! - 0.78)).toBeLessThan(0.08);
  });
});
