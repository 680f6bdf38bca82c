import { addTable, type CalculationRequest, type Calculator } from "../../../src/workbench/model";
import { area, ONE, twoSheets, write } from "./sheetsOf";

/** A calculator that remembers what it was asked. */
const recording = (): Calculator & { readonly requests: CalculationRequest[] } => {
  const requests: CalculationRequest[] = [];
  return {
    requests,
    calculate: (request) => {
      requests.push(request);
      return Promise.resolve([]);
    },
  };
};

const started = async () => {
  const book = twoSheets();
  const calculator = recording();
  book.calculation.use(calculator);
  await book.calculation.settled();
  calculator.requests.length = 0;
  return { book, requests: calculator.requests };
};

describe("calculation", () => {
  test("starts with everything when the calculator comes", async () => {
    const book = twoSheets();
    const calculator = recording();
    book.calculation.use(calculator);
    await book.calculation.settled();
    expect(calculator.requests).toMatchObject([{ everything: true }]);
  });

  test("is asked once for changes in a row, with their areas", async () => {
    const { book, requests } = await started();
    write(book, "A1", [[1]]);
    write(book, "B1", [[2]]);
    await book.calculation.settled();
    expect(requests).toMatchObject([
      {
        everything: false,
        changed: [
          { sheet: ONE, ...area("A1") },
          { sheet: ONE, ...area("B1") },
        ],
      },
    ]);
  });

  test("reads formulas anew when tables change", async () => {
    const { book, requests } = await started();
    book.change("local", (edit) => addTable(edit, ONE, area("A1:B2"), true));
    await book.calculation.settled();
    expect(requests).toMatchObject([{ everything: true }]);
  });

  test("waits in manual mode until it is asked for", async () => {
    const { book, requests } = await started();
    book.change("local", (edit) => {
      edit.set({ calculationMode: "Manual" });
    });
    write(book, "A1", [[1]]);
    await book.calculation.settled();
    expect(requests).toEqual([]);
    book.calculation.run(false);
    await book.calculation.settled();
    expect(requests).toMatchObject([{ changed: [area("A1")] }]);
  });

  test("is held back while suspended", async () => {
    const { book, requests } = await started();
    const resume = book.calculation.suspend();
    write(book, "A1", [[1]]);
    expect(book.calculation.busy).toBe(false);
    resume();
    resume();
    expect(book.calculation.busy).toBe(true);
    await book.calculation.settled();
    expect(requests).toHaveLength(1);
  });

  test("a formula is asked for again when something is written into what it spills to", async () => {
    const { book, requests } = await started();
    write(book, "A1", [["=B1:B3"]]);
    await book.calculation.settled();
    book.calculation.deliver([{ sheet: ONE, row: 0, column: 0, values: [[1], [2], [3]] }]);
    requests.length = 0;
    write(book, "C1", [[1]]);
    write(book, "A2", [["x"]]);
    await book.calculation.settled();
    expect(requests).toMatchObject([{ changed: [area("C1"), area("A2"), area("A1")] }]);
  });

  test("a failing calculator fails who waits, and is asked again for the next change", async () => {
    const book = twoSheets();
    let asked = 0;
    book.calculation.use({
      calculate: () => (++asked === 1 ? Promise.reject(new Error("broken")) : Promise.resolve([])),
    });
    await expect(book.calculation.settled()).rejects.toThrow("broken");
    write(book, "A1", [[1]]);
    await book.calculation.settled();
    expect(asked).toBe(2);
  });
});
