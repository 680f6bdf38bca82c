import type { Method } from "../../../../src/rules";
import { from, input } from "../../../rules/minimal";
import { answer, source, toldOf } from "../told";

const lookup: Extract<Method, { kind: "lookup" }> = {
  kind: "lookup",
  input: "kind",
  entries: [
    { values: ["dealer", "agent"], tier: "A", from: source },
    { values: ["flower"], tier: "B", label: { zh: "花卉", en: "Flowers" }, from: source },
  ],
  otherwise: { tier: "C", from },
};

describe("a lookup", () => {
  test("lists the values of each tier, and the tier of all others", () => {
    const page = toldOf({ inputs: [input("kind", "text")], method: lookup });
    expect(page).toContain("| dealer, agent | A |");
    expect(page).toContain("| flower | B | Flowers |");
    expect(page).toContain("| (all others) | C |");
  });

  test("shows the answers of a choice by their labels", () => {
    const choices = [answer("dealer", "Dealer"), answer("agent", "Agent"), answer("flower")];
    const page = toldOf({ inputs: [input("kind", "choice", { choices })], method: lookup });
    expect(page).toContain("| Dealer, Agent | A |");
  });

  test("says where a cell need only contain a value", () => {
    const page = (method: Method) => toldOf({ inputs: [input("kind", "text")], method }, "zh-CN");
    expect(page({ ...lookup, contains: true })).toContain("“kind”中含有下列值之一即得其等级");
    expect(page(lookup)).toContain("“kind”写成下列值之一即得其等级");
  });
});
