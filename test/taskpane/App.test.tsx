import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { PortError } from "../../src/workbook";
import { createMemoryAccess, shipments } from "./memoryAccess";
import { openTab, PATIENCE, press, show } from "./showPane";

jest.setTimeout(30_000);

const tier = (name: RegExp) => screen.findByText(name, undefined, PATIENCE);

describe("the result", () => {
  test("is there as soon as the table is found, by the scheme that fits best", async () => {
    show();
    expect(await tier(/^A.*：1 个客户/)).toBeInTheDocument();
    expect(await tier(/^B.*：1 个客户/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^未分级/ })).toHaveTextContent("1 行");
  });

  test("names the cell that could not be read, and a click goes there", async () => {
    const { access } = show();
    await press(/^未分级/);
    await userEvent.click(await screen.findByRole("button", { name: /D4.*约三万/ }, PATIENCE));
    await waitFor(() =>
      expect(access.port.shown).toMatchObject({ sheet: "客户", row: 3, column: 3 }),
    );
  });

  test("explains the row that is selected in the sheet", async () => {
    const { access } = show();
    await tier(/^A.*：1 个客户/);
    await openTab("解释");
    act(() => access.select({ sheet: "客户", row: 2, column: 1 }));
    const card = await screen.findByRole("article", { name: /C2/ }, PATIENCE);
    expect(card).toHaveTextContent("B");
    expect(within(card).getByRole("button", { name: "转到单元格 D3" })).toBeInTheDocument();
  });

  test("follows an edit of the sheet", async () => {
    const { access } = show();
    await tier(/^A.*：1 个客户/);
    access.port.sheets[0]!.rows[4]![3] = 50000;
    act(() => access.edit());
    expect(await tier(/^A.*：2 个客户/)).toBeInTheDocument();
  });

  test("changes with the column that the user chooses for an input", async () => {
    show();
    await tier(/^A.*：1 个客户/);
    await press(/^输入/);
    await userEvent.selectOptions(
      await screen.findByRole("combobox", { name: /单次订单量/ }, PATIENCE),
      "表中没有",
    );
    await waitFor(
      () => expect(screen.getByRole("button", { name: /^未分级/ })).toHaveTextContent("4 行"),
      PATIENCE,
    );
  });
});

describe("applying", () => {
  test("writes the chosen columns, says so, and can be undone", async () => {
    const { access } = show();
    await press("应用到 3 行");
    expect(
      await screen.findByText(/已写入 3 行（列 J–K）。1 行未分级。/, undefined, PATIENCE),
    ).toBeInTheDocument();
    const [headers, first] = access.port.sheets[0]!.rows;
    expect(headers?.slice(9)).toEqual([
      expect.stringContaining("等级"),
      expect.stringContaining("原因"),
    ]);
    expect(first?.[9]).toBe("A");
    await press("撤销");
    expect(await screen.findByText(/^已撤销/, undefined, PATIENCE)).toBeInTheDocument();
    expect(access.port.sheets[0]!.rows[0]).toHaveLength(9);
  });

  test("remembers scheme and columns in the workbook, by the headers", async () => {
    const { access } = show();
    await press("应用到 3 行");
    await waitFor(
      () =>
        expect(access.kept.get("clientele.graded")).toMatchObject({
          "[客户]": { scheme: "logistics-abc", columns: ["tier", "why"] },
        }),
      PATIENCE,
    );
  });

  test("what stands in the way is told with the next step, and nothing is written", async () => {
    const access = createMemoryAccess([shipments()]);
    access.port.writeColumns = () => Promise.reject(new PortError("read-only"));
    show(access);
    await press("应用到 3 行");
    expect(await screen.findByText(/以只读方式打开/, undefined, PATIENCE)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "重试" })).toBeInTheDocument();
  });

  test("can be stopped", async () => {
    const access = createMemoryAccess([shipments()]);
    access.port.writeColumns = async (_region, _columns, progress) => {
      while (!progress.cancelled) {
        progress.report(1, 4);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new PortError("cancelled");
    };
    show(access);
    await press("应用到 3 行");
    expect(
      await screen.findByRole("progressbar", { name: "正在写入…" }, PATIENCE),
    ).toBeInTheDocument();
    await press("取消");
    expect(
      await screen.findByText("已停止，没有任何改动。", undefined, PATIENCE),
    ).toBeInTheDocument();
  });
});

describe("empty states", () => {
  test("no table: says what to select, and looks again when asked", async () => {
    const access = createMemoryAccess([
      { ...shipments(), rows: [] },
      { name: "memo", rows: [["to do"]] },
    ]);
    show(access, "en-US");
    expect(
      await screen.findByText("Select any cell of your customer table", undefined, PATIENCE),
    ).toBeInTheDocument();
    access.port.sheets[0]!.rows.push(...shipments().rows);
    await press("Look again");
    expect(await tier(/^A.*: 1 customers/)).toBeInTheDocument();
  });

  test("no scheme fits: the nearest three with what is missing, each to be used", async () => {
    const sheet = shipments();
    show(createMemoryAccess([{ ...sheet, rows: sheet.rows.map((cells) => cells.slice(0, 2)) }]));
    expect(
      await screen.findByText("这张表还不能直接用任何方案", undefined, PATIENCE),
    ).toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: /^使用：/ })).toHaveLength(3);
    expect(screen.getByText(/还缺：.*单次订单量/)).toBeInTheDocument();
  });
});

describe("pages", () => {
  test("the functions are listed with their help", async () => {
    const { wish } = show();
    wish("functions");
    await press("CLIENTTIER");
    expect(screen.getByRole("link", { name: "打开帮助页" })).toHaveAttribute(
      "href",
      "help/CLIENTTIER.zh-CN.html",
    );
  });

  test("language and colours are the user's own, and are kept", async () => {
    const { access } = show();
    await press("设置");
    await userEvent.click(await screen.findByRole("radio", { name: "English" }, PATIENCE));
    await userEvent.click(await screen.findByRole("radio", { name: "Dark" }));
    expect(Object.fromEntries(access.user)).toEqual({ locale: "en-US", theme: "dark" });
    expect(document.documentElement).toHaveAttribute("lang", "en-US");
  });

  test("the keyboard goes to the way back, and returns to the button that was pressed", async () => {
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    show();
    await press("设置");
    await waitFor(() => expect(screen.getByRole("button", { name: "返回" })).toHaveFocus());
    await press("返回");
    await waitFor(() => expect(screen.getByRole("button", { name: "设置" })).toHaveFocus());
  });

  test("what was written is spoken to screen readers", async () => {
    show();
    await press(/^应用到/);
    await waitFor(() => {
      // jsdom keeps innerText apart from the text of a node.
      const spoken = [...document.querySelectorAll<HTMLElement>("[aria-live] *")].map(
        ({ innerText }) => innerText,
      );
      expect(spoken.join(" ")).toMatch(/已写入/);
    }, PATIENCE);
  });

  test("the Grade page keeps what it knows while another page is shown", async () => {
    show();
    await press("应用到 3 行");
    await screen.findByText(/已写入 3 行/, undefined, PATIENCE);
    await press("设置");
    await press("返回");
    expect(screen.getByText(/已写入 3 行/)).toBeVisible();
  });
});
