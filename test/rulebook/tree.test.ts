import fc from "fast-check";
import {
  leavesBeyond,
  pathOfText,
  pathText,
  valueIn,
  withValue,
  type Tree,
} from "../../src/rulebook/tree";

const name = fc.constantFrom("a", "b", "label", "zh", "x1");
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Tree>(null, true, 0, 1, "", "text"),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(name, tie("tree"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const root = fc.dictionary(name, tree, { noNullPrototype: true });

test("The leaves beyond another tree, put over it, make the tree", () => {
  fc.assert(
    fc.property(root, root, (wanted, known) => {
      const made = leavesBeyond(wanted, known).reduce<unknown>(
        (so, { path, value }) => withValue(so, path, value),
        known,
      );
      // Nothing at all is not written: it stands in place of an empty root.
      if (Object.keys(wanted).length > 0) expect(made).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});

test("A tree has no leaves beyond itself", () => {
  fc.assert(fc.property(root, (each) => leavesBeyond(each, each).length === 0));
});

test("A path is read as it is written", () => {
  const step = fc.oneof(name, fc.nat(99));
  fc.assert(
    fc.property(name, fc.array(step), (first, rest) => {
      expect(pathOfText(pathText([first, ...rest]))).toEqual([first, ...rest]);
    }),
  );
});

test.each(["", "[0]", "a..b", "a[", "a]", "a.[1]x"])("%p is no path", (text) => {
  expect(pathOfText(text)).toBeNull();
});

test("What is not there is undefined, and what is taken away is gone", () => {
  const list = { list: [1, 2, 3] };
  expect(valueIn(list, ["list", 5])).toBeUndefined();
  expect(valueIn(null, ["list"])).toBeUndefined();
  expect(withValue(list, ["list", 1], undefined)).toEqual({ list: [1] });
  expect(withValue(list, ["list", 9], 4)).toEqual(list);
  expect(withValue(list, ["list"], undefined)).toEqual({});
});
