// The page of the protocol's browser tests: a host with a small workbook, in reach of the tests as `bench`.
import * as model from "../../../src/workbench/model";
import * as protocol from "../../../src/workbench/protocol";

const SHEET = "{00000000-0001-0000-0000-000000000000}";

const cells: readonly (readonly [number, number, model.Cell])[] = [
  [0, 0, { value: 1 }],
  [0, 1, { value: 2 }],
  [1, 0, { value: 3 }],
  [1, 1, { value: 4 }],
];

const book = model.openBook({
  state: { fileName: "Book1.xlsx", sheets: [model.blankSheet(SHEET, "Sheet1")] },
  cells: new Map([[SHEET, cells]]),
});

const iframe = document.createElement("iframe");
document.body.append(iframe);
const query = new URLSearchParams(location.search);
const seen: boolean[] = [];
const host = protocol.startHost({
  iframe,
  addinUrl: new URL("/protocol/addin.html", location.href).href,
  book,
  displayLanguage: query.get("language") ?? "en-US",
  addinName: "Protocol test",
  onVisibility: (visible) => seen.push(visible),
});

/** Computes "=1+2" at once, and "=CALL(ID)" by a function of the add-in, whose result comes when it comes. */
book.calculation.use({
  calculate: ({ everything, changed }) => {
    const results: model.Computed[] = [];
    const areas = everything
      ? book.state.sheets.map(({ id }) => ({ sheet: id, ...model.WHOLE_SHEET }))
      : changed;
    for (const area of areas) {
      model.eachCell(book.cells(area.sheet), area, (row, column, cell) => {
        const at = { sheet: area.sheet, row, column };
        const sum = /^=(\d+)\+(\d+)$/.exec(cell.formula ?? "");
        if (sum) results.push({ ...at, values: [[Number(sum[1]) + Number(sum[2])]] });
        const call = /^=CALL\((\w+)\)$/.exec(cell.formula ?? "");
        if (call) callInCell(at, call[1] ?? "");
      });
    }
    return Promise.resolve(results);
  },
});

function callInCell(at: Omit<model.Computed, "values">, functionId: string): void {
  const call = {
    functionId,
    args: [],
    address: null,
    parameterAddresses: null,
    stream: false,
    cancelable: false,
  };
  host.callFunctions([call], (_index, result) => {
    const value = result.ok
      ? (result.value as model.CellValue)
      : { error: result.error, message: result.message ?? "" };
    book.calculation.deliver([{ ...at, values: [[value]] }]);
  });
}

/** What the tests reach. */
const bench = { host, book, model, sheet: SHEET, visibilityAsked: seen };

/** Its type, for page functions. */
export type Bench = typeof bench;

(window as unknown as { bench: Bench }).bench = bench;
