import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { createMemoryAccess, notes, shipments } from "../memoryAccess";
import { examples, PATIENCE, press, show } from "../showPane";

jest.setTimeout(30_000);

test("the style of amounts is the user's own, shown by an example, and kept", async () => {
  const { access } = show();
  await press("设置");
  await userEvent.click(await screen.findByRole("radio", { name: /235万/ }, PATIENCE));
  expect(access.user.get("numbers")).toBe("short");
  await userEvent.click(screen.getByRole("radio", { name: /2,350,000/ }));
  expect(access.user.has("numbers")).toBe(false);
});

test("the scheme to begin with is kept, and goes first on a table that it fits", async () => {
  const sheet = examples("gov-score");
  const access = createMemoryAccess([sheet]);
  access.user.set("scheme", "gov-eligibility");
  show(access);
  await waitFor(
    () =>
      expect(screen.getByRole("combobox", { name: "分级方案" })).toHaveValue("政府类立项四要素"),
    PATIENCE,
  );
});

test("the scheme to begin with is chosen among those that are not of personal attributes", async () => {
  const { access } = show();
  await press("设置");
  const select = await screen.findByRole("combobox", { name: "默认方案" }, PATIENCE);
  await waitFor(() => expect(select.querySelectorAll("option").length).toBeGreaterThan(40));
  await userEvent.selectOptions(select, "gov-score");
  expect(access.user.get("scheme")).toBe("gov-score");
  await userEvent.selectOptions(select, "");
  expect(access.user.has("scheme")).toBe(false);
});

test("the names of functions are shown as this installation has them", async () => {
  show({ ...createMemoryAccess([shipments(), notes]), namespace: "kh" });
  await press("设置");
  expect(await screen.findByText("=KH.ABCTIER(B2:B601)", undefined, PATIENCE)).toBeInTheDocument();
});

test("the keyboard shortcuts are listed with what they do", async () => {
  show();
  await press("设置");
  await press("键盘快捷方式");
  await act(async () => undefined);
  expect(await screen.findByText("Ctrl+Alt+Shift+G", undefined, PATIENCE)).toBeInTheDocument();
  expect(screen.getByText("给所选客户分级")).toBeInTheDocument();
});
