import { toMarkdown } from "../../../src/build/pages/markdown";
import { firstSentence, menu } from "../../../src/build/pages/menu";
import { speech } from "../../../src/build/pages/words";
import { minimal } from "../../rules/minimal";
import { anyone, both } from "./told";

const scheme = (id: string, topic: "risk" | "value") =>
  minimal({
    inputs: [],
    method: anyone,
    more: { id, topic, name: both(`Name of ${id}`), about: both(`First of ${id}. Second.`) },
  });

const page = (locale: "zh-CN" | "en-US"): string =>
  toMarkdown(menu([], [scheme("bank", "risk"), scheme("rfm", "value")], speech(locale)));

describe("the menu", () => {
  test("groups the schemes by topic, in the order of the topics, without empty ones", () => {
    const topics = (locale: "zh-CN" | "en-US") => page(locale).match(/(?<=^### ).*$/gm);
    expect(topics("en-US")).toEqual(["Customer value", "Credit and risk"]);
    expect(topics("zh-CN")).toEqual(["客户价值", "信用与风险"]);
  });

  test("says a scheme's name, its id and one sentence", () => {
    expect(page("en-US")).toContain(
      "- [Name of bank](../schemes/bank.en-US.md) `bank` First of bank.\n",
    );
  });

  test("takes the first sentence of either language", () => {
    expect(firstSentence("分三档。再细分。")).toBe("分三档。");
    expect(firstSentence("Cut at 2.5 points. Then more.")).toBe("Cut at 2.5 points.");
    expect(firstSentence("No stop")).toBe("No stop");
  });
});
