import {
  explainRow,
  gradeRegion,
  groundsOf,
  unwatched,
  type ArgumentValue,
  type Cell,
  type Ground,
} from "../../../src/workbook";
import { requestFor } from "../customersBook";
import { createMemoryPort, tickingHost } from "../memoryPort";

const grounds = async (
  id: string,
  headers: readonly string[],
  row: readonly Cell[],
  given?: Readonly<Record<string, ArgumentValue>>,
): Promise<readonly Ground[]> => {
  const port = createMemoryPort([{ name: "客户", table: "客户", rows: [[...headers], [...row]] }]);
  const asked = await requestFor(port, id);
  const request = given === undefined ? asked : { ...asked, arguments: given };
  const outcome = await gradeRegion(port, request, tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return groundsOf(request, explainRow(outcome.value, 0).explanation);
};

const shipment = ["客户编号", "单次订单量(支)", "首单", "常年量大"];

test("a rule that decided has its provenance, once", async () => {
  const found = await grounds("logistics-abc", shipment, ["C1", 12_000, "否", "否"]);
  expect(found).toEqual([
    { kind: "rule", from: expect.objectContaining({ kind: "source" }) as unknown },
  ]);
});

test("what a blank counts as is told where the grade rests on it, and only there", async () => {
  const headers = ["客户", "成交价格", "付款信用", "价格指数", "按期付款率(%)"];
  const blanks = (found: readonly Ground[]) =>
    found.flatMap((each) => (each.kind === "blank" ? [each.input.key] : []));
  const rested = await grounds("cti-coop-credit-price", headers, ["甲", null, "高", 1.2, null]);
  expect(blanks(rested)).toContain("dealPrice");
  const stated = await grounds("cti-coop-credit-price", headers, ["甲", "高", "高", null, null]);
  expect(blanks(stated)).toEqual([]);
});

const cooperating = ["客户", "成交价格", "付款信用", "总检测额(元)", "我方份额(%)"];

test("a setting that a deciding test names is told with its value, and as the user's where he has set it", async () => {
  const row = ["甲", "高", "高", 80_000, 65];
  const values = (found: readonly Ground[]) =>
    found.flatMap((each) =>
      each.kind === "setting" ? [[each.argument.name, each.value, each.changed]] : [],
    );
  const plain = values(await grounds("cti-coop-share-volume", cooperating, row));
  expect(plain.map(([, , changed]) => changed)).toEqual([false, false]);
  const [name = ""] = plain[0] as [string];
  const changed = await grounds("cti-coop-share-volume", cooperating, row, { [name]: 20_000 });
  expect(values(changed)).toContainEqual([name, 20_000, true]);
});

test("the cuts of a share are told as a setting, not a second time as a rule", async () => {
  const found = await grounds("abc-share", ["客户", "金额"], ["甲", 80]);
  expect(found.map(({ kind }) => kind)).toEqual(["setting"]);
});
