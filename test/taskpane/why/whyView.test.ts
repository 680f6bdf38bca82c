import { languageOf } from "../../../src/taskpane/language";
import type { WhyView } from "../../../src/taskpane/why/views";
import { customerLines, whyView } from "../../../src/taskpane/why/whyView";
import { paneWhyWords } from "../../../src/text";
import {
  gradeRegion,
  unwatched,
  type ArgumentValue,
  type Cell,
  type GradeResult,
} from "../../../src/workbook";
import { bookOf, DAY, requestFor } from "../../workbook/customersBook";
import { createMemoryPort, tickingHost, type MemoryPort } from "../../workbook/memoryPort";

const speaking = () => ({
  language: languageOf("zh-CN"),
  words: paneWhyWords("zh-CN"),
  today: DAY,
});

type Asked = Partial<Record<"arguments", Readonly<Record<string, ArgumentValue>>>>;

const graded = async (port: MemoryPort, id: string, more: Asked = {}): Promise<GradeResult> => {
  const request = { ...(await requestFor(port, id)), ...more };
  const outcome = await gradeRegion(port, request, tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

const sheetOf = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]): MemoryPort =>
  createMemoryPort([
    { name: "客户", table: "客户", rows: [[...headers], ...rows.map((row) => [...row])] },
  ]);

const why = async (port: MemoryPort, id: string, row = 0, more: Asked = {}): Promise<WhyView> =>
  whyView(await graded(port, id, more), row, speaking());

const labelled = ({ decision }: WhyView, label: string) =>
  decision.find((each) => each.label === label)?.lines ?? [];

const shipped = (...rows: readonly (readonly Cell[])[]) => bookOf(rows);

describe("the decision", () => {
  test("is the rule that decided, with the cells behind it", async () => {
    const view = await why(shipped(["C2", "2.35万", "否", null, "否", "否"]), "logistics-abc");
    expect(view).toMatchObject({ key: "C2", tier: "B", about: "次重点关注", points: null });
    expect(labelled(view, "因为")).toEqual([
      {
        text: "单次订单量 23,500 支 ≥ 10,000 支",
        cells: [{ address: "B2", column: 1 }],
        below: [],
      },
    ]);
  });

  test("has what holds besides, and the note of a remark", async () => {
    const view = await why(shipped(["C1", 40_000, "是", DAY + 5, "否", "否"]), "logistics-abc");
    expect(labelled(view, "还符合").map(({ text }) => text)).toContain(
      "单次订单量 40,000 支 ≥ 30,000 支",
    );
    expect(labelled(view, "注意")).toHaveLength(1);
  });

  test("of a part stands below, with the cells that the part was read from", async () => {
    const headers = ["客户编号", "成交价格", "付款信用", "总检测额(元)", "我方份额(%)"];
    const view = await why(sheetOf(headers, ["C1", "高", "高", 80_000, 65]), "cti-coop");
    const [line] = labelled(view, "因为");
    expect(line?.text).toBe("价格与信用：A，总额与份额：A");
    expect(line?.below.map(({ cells }) => cells.map(({ address }) => address))).toEqual([
      ["B2", "C2"],
      ["D2", "E2"],
    ]);
  });

  test("of a share says with how many it was compared, and the share beside the tier", async () => {
    const view = await why(
      sheetOf(["客户", "金额"], ["甲", 80], ["乙", 15], ["丙", 5]),
      "abc-share",
      1,
    );
    expect(view.measure).toEqual({ label: "累计占比", value: "95%" });
    expect(labelled(view, "因为").map(({ text }) => text)).toEqual([
      "累计占比 95% ≤ 95%",
      "与表里全部 3 位客户一起比较",
    ]);
  });

  test("of a row without a grade is what is missing, with the cell to mend", async () => {
    const view = await why(shipped(["C4", "约三万", "否", null, "否", "否"]), "logistics-abc");
    expect(view).toMatchObject({ tier: null, mends: true, outlook: null, service: null });
    expect(labelled(view, "缺什么")).toEqual([
      expect.objectContaining({ cells: [{ address: "B2", column: 1 }] }),
    ]);
  });
});

describe("the points", () => {
  const headers = ["客户", "预计销售额(万元)", "要求毛利率(%)", "毛利率(%)", "近两年销售额(万元)"];

  test("are told criterion by criterion, with the sum, the multiplier and the bound", async () => {
    const view = await why(sheetOf(headers, ["甲", 400, 30, 20, 150]), "gov-score");
    expect(view.points).toMatchObject({
      criteria: [
        { reckoning: "90 × 50%", gives: "45", line: { cells: [{ address: "B2", column: 1 }] } },
        { reckoning: "70 × 50%", gives: "35" },
      ],
      sum: "80",
      factors: [{ reckoning: "× 1.05", gives: "84" }],
      cap: null,
      score: "84",
      cut: "得分 84 ≥ 70",
    });
    expect(view.measure).toEqual({ label: "得分", value: "84" });
  });
});

describe("what would change it", () => {
  test("are the ways up and down in the customer's own units, each enough by itself", async () => {
    const { outlook } = await why(shipped(["C2", 23_500, "否", null, "否", "否"]), "logistics-abc");
    expect(outlook?.up).toEqual({
      label: "升 A",
      points: "",
      lines: [
        "首单为“是”",
        "常年量大为“是”",
        "单次订单量达到 30,000 支（还差 6,500 支）",
        "竞争激烈地区为“是”",
        "最近严重投诉不早于 2025-12-01（距严重投诉(月)：2）",
      ],
    });
    expect(outlook?.down).toMatchObject({ label: "降 C", lines: ["单次订单量低于 10,000 支"] });
  });

  test("what time brings is told with its day and date, and not again among the ways", async () => {
    const { outlook } = await why(
      shipped(["C1", 100, "否", DAY - 30, "否", "否"]),
      "logistics-abc",
    );
    expect(outlook).toMatchObject({ noUp: "已是最高等级", down: null });
    expect(outlook?.time).toEqual([
      "2026-03-02 起为 B，还有 30 天（最近严重投诉）",
      "2026-07-02 起为 C，还有 152 天（最近严重投诉）",
    ]);
  });
});

describe("the service", () => {
  const headers = ["客户编号", "客户类别", "上次回访日期", "客户经理"];

  test("says when the next contact is due, how late it is, and with whom", async () => {
    const { service } = await why(sheetOf(headers, ["C1", "A", DAY - 40, "张伟"]), "cti-callback");
    expect(service?.due.map(({ text }) => text)).toEqual([
      "下次联系 2026-01-22，逾期 9 天",
      "上次联系 2025-12-22",
      "负责：张伟",
    ]);
    expect(service).toMatchObject({ late: 9, policy: [expect.stringContaining("每月")] });
  });

  test("is due now where nobody was ever there, and says what column is missing where there is none", async () => {
    const never = await why(sheetOf(headers, ["C1", "A", null, null]), "cti-callback");
    expect(never.service?.due[0]).toMatchObject({
      text: "还没有联系过的记录：现在就该联系",
      cells: [{ address: "C2", column: 2 }],
    });
    const without = await why(sheetOf(headers.slice(0, 2), ["C1", "A"]), "cti-callback");
    expect(without.service?.due[0]?.text).toMatch(/没有上次拜访的日期列/);
  });
});

describe("the values", () => {
  test("show a text beside what it was read as, a blank with what it counts as, and what no column says", async () => {
    const { values } = await why(shipped(["C2", "1.2万", null, null, "否", "否"]), "logistics-abc");
    expect(values.read.map(({ label, text }) => `${label} ${text}`)).toEqual([
      "单次订单量 “1.2万” → 12,000 支",
      "首单 空白，按“否”计",
      "常年量大 否",
      "最近严重投诉 空白，即没有",
      "物流敏感 否",
    ]);
    expect(values).toMatchObject({ filled: 3, all: 9 });
    expect(values.noColumn).toMatch(/^表中没有这一列：年订单量、竞争激烈地区、/);
  });

  test("that cannot be read say why", async () => {
    const { values } = await why(
      shipped(["C4", "约三万", "否", null, "否", "否"]),
      "logistics-abc",
    );
    expect(values.read.find(({ bad }) => bad)).toMatchObject({ label: "单次订单量" });
  });
});

describe("where the rules come from", () => {
  test("a threshold has its document and place, or the reason of our default", async () => {
    const source = await why(shipped(["C2", 23_500, "否", null, "否", "否"]), "logistics-abc");
    expect(source.grounds).toContainEqual({
      kind: "source",
      title: "来源文档一(000)，商务部发货 ABC 管理",
      text: "B 类：单次订单 1 万支以上(含)",
    });
    const rest = await why(shipped(["C3", 500, "否", null, "否", "否"]), "logistics-abc");
    expect(rest.grounds).toContainEqual(expect.objectContaining({ kind: "ours", title: "" }));
  });

  test("what the user has set is his, with what stood there before", async () => {
    const { grounds } = await why(
      sheetOf(["客户", "金额"], ["甲", 80], ["乙", 15], ["丙", 5]),
      "abc-share",
      0,
      { arguments: { cuts: [70, 90] } },
    );
    expect(grounds).toEqual([
      expect.objectContaining({
        kind: "yours",
        title: expect.stringContaining("70、90") as string,
      }),
    ]);
  });
});

test("what the sheet still says is told where a former run wrote something else", async () => {
  const headers = ["客户编号", "单次订单量(支)", "首单", "常年量大", "等级 · 商务部发货 ABC"];
  const row = (key: string, tier: Cell): readonly Cell[] => [key, 12_000, "否", "否", tier];
  const result = await graded(
    sheetOf(headers, row("C1", "A"), row("C2", "B"), row("C3", null)),
    "logistics-abc",
  );
  const written = [0, 1, 2].map((row) => whyView(result, row, speaking()).written);
  expect(written).toEqual([
    { text: "表里写的还是 A", cell: { address: "E2", column: 4 } },
    null,
    { text: "表里还没有写入", cell: { address: "E4", column: 4 } },
  ]);
});

test("customers below a row are listed with tier and reason", async () => {
  const result = await graded(
    shipped(["C1", 40_000, "否", null, "否", "否"], ["C2", 500, "否", null, "否", "否"]),
    "logistics-abc",
  );
  expect(customerLines(result, -1, 5, speaking())).toEqual([
    expect.objectContaining({ row: 0, key: "C1", tier: "A" }),
    expect.objectContaining({ row: 1, key: "C2", tier: "C", why: "其余客户" }),
  ]);
});
