import { compile, compileTrusted, InvalidSchemeError, type Scheme } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";

test("what is wrong besides the method is told of any scheme, and not looked for in one that is known to hold together", () => {
  const found = schemeNamed("logistics-abc");
  if (!found.ok) throw new Error("no such scheme");
  const [tier] = found.value.tiers;
  const twice: Scheme = {
    ...found.value,
    tiers: [...found.value.tiers, tier as Scheme["tiers"][number]],
  };
  expect(() => compile(twice)).toThrow(InvalidSchemeError);
  expect(() => compileTrusted(twice)).not.toThrow();
});
