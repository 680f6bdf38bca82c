import { linesOf } from "../../../src/taskpane/charts/pictureOf";

const wider = (than: number) => (text: string) => text.length > than;

test("Chinese breaks between any two characters", () => {
  expect(linesOf("前20%客户贡献大半", wider(6))).toEqual(["前20%客户", "贡献大半"]);
});

test("English breaks at blanks alone", () => {
  expect(linesOf("The top fifth makes most", wider(10))).toEqual([
    "The top",
    "fifth",
    "makes most",
  ]);
});

test("what fits stays on one line, and nothing is no line", () => {
  expect([linesOf("short", wider(10)), linesOf("", wider(10))]).toEqual([["short"], []]);
});
