import {
  mapColumns,
  rowFormulas,
  type FormulaSetting,
  type GradeRequest,
  type NoFormulas,
  type ResultKind,
} from "../../../src/workbook";
import { bookOf, DAY, requestFor, ROWS, scheme } from "../customersBook";
import { createMemoryPort } from "../memoryPort";

const setting: FormulaSetting = { namespace: "", rules: null, today: DAY, locale: "zh-CN" };

const formulaOf = (
  request: GradeRequest,
  kind: ResultKind = "tier",
  given: Partial<FormulaSetting> = {},
): string | undefined => {
  const formulas = rowFormulas(request, { ...setting, ...given });
  if ("code" in formulas) throw new Error(formulas.code);
  const { region } = request.customers;
  return formulas.get(kind)?.({ region, columnNow: (former) => former }, 2);
};

const inTheWay = (request: GradeRequest): NoFormulas | null => {
  const found = rowFormulas(request, setting);
  return "code" in found ? found : null;
};

const READ = "客户[@[单次订单量(支)]:[常年量大]],客户[[#Headers],[单次订单量(支)]:[常年量大]]";

test("in a table a formula reads the columns that decide by their names", async () => {
  const request = await requestFor(bookOf(ROWS, "客户"));
  expect(formulaOf(request)).toBe(`=CLIENTTIER(${READ},"logistics-abc",TODAY())`);
});

test("in a plain range it reads the cells of its own row and the headers above", async () => {
  const request = await requestFor(bookOf(ROWS));
  expect(formulaOf(request)).toBe('=CLIENTTIER($B4:$F4,$B$1:$F$1,"logistics-abc",TODAY())');
});

test("a day of grading that is not today's stays", async () => {
  const request = await requestFor(bookOf(ROWS, "客户"));
  expect(formulaOf(request, "tier", { today: DAY + 1 })).toContain(",DATE(2026,1,31))");
});

test("a workbook's own rules are its rules table, and a namespace stands before the name", async () => {
  const request = await requestFor(bookOf(ROWS, "客户"));
  expect(formulaOf(request, "why", { rules: "规则_x", namespace: "kh" })).toBe(
    `=KH.CLIENTWHY(${READ},规则_x[#All],TODAY())`,
  );
});

test("signs that mean something in a structured reference are escaped", async () => {
  const port = createMemoryPort([
    {
      name: "a",
      table: "t",
      rows: [
        ["客户编号", "某数#1[支]", "常年量大"],
        ["C1", 3, "是"],
      ],
    },
  ]);
  const request = await requestFor(port);
  const { mapping } = await mapColumns(port, request.customers.region, request.scheme, {
    orderQty: 1,
  });
  expect(formulaOf({ ...request, mapping })).toContain("[@[某数'#1'[支']]:[常年量大]]");
});

test("columns that the user chose are named as the inputs are, the others are blank", async () => {
  const rows = [
    ["客户编号", "某数(支)", "备注", "常年量大"],
    ["C1", 3, "x", "是"],
  ];
  const port = createMemoryPort([{ name: "a", table: "t", rows }]);
  const request = await requestFor(port);
  const { mapping } = await mapColumns(port, request.customers.region, request.scheme, {
    orderQty: 1,
  });
  expect(formulaOf({ ...request, mapping })).toMatch(
    /^=CLIENTTIER\(t\[@\[某数\(支\)\]:\[常年量大\]\],\{"[^"]+\(支\)","","[^"]+"\},/,
  );
});

test("owner, visit and confidence have no formula", async () => {
  const request = await requestFor(bookOf(ROWS, "客户"));
  const kinds: ResultKind[] = ["owner", "visit", "confidence"];
  expect(kinds.map((kind) => formulaOf(request, kind))).toEqual([undefined, undefined, undefined]);
});

test("a scheme that compares customers has none, since every row would grade all", async () => {
  const port = createMemoryPort([
    {
      name: "a",
      table: "t",
      rows: [
        ["客户编号", "年销售额(元)"],
        ["C1", 3],
        ["C2", 4],
      ],
    },
  ]);
  expect(inTheWay(await requestFor(port, "abc-share"))).toEqual({ code: "compares" });
});

test("arguments that differ from the rules' own are no formula's", async () => {
  const request = await requestFor(bookOf(ROWS, "客户"), "gov-score");
  const [argument] = scheme("gov-score").arguments;
  const other = { ...request, arguments: { [argument!.name]: 7 } };
  expect([inTheWay(request), inTheWay(other)]).toEqual([null, { code: "arguments" }]);
});

test("a result that stands among the columns that decide would read itself", async () => {
  const header = "等级 · 商务部发货 ABC";
  const rows = [
    ["客户编号", "单次订单量(支)", header, "常年量大"],
    ["C1", 3, "C", "是"],
  ];
  const port = createMemoryPort([{ name: "a", table: "t", rows }]);
  expect(inTheWay(await requestFor(port))).toEqual({ code: "between", header });
});
