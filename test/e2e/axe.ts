/** What axe finds wrong, asked in the frame itself: through its driver, which also reads the host page around, a look takes twenty times as long. */
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** What is wrong in a frame, by rule and place, but for some of its parts and for frames within it. */
export const wrongIn = async (frame: Frame, except: readonly string[]): Promise<string[]> => {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe.source);
  return frame.evaluate(async (selectors) => {
    const asked = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await asked.run(
      { include: [["html"]], exclude: selectors.map((selector) => [selector]) },
      { resultTypes: ["violations"], iframes: false },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    );
  }, except);
};

/** What is wrong in the pane; Tabster's dummies are Fluent's own and hidden from everybody. */
export const violations = async (page: Page): Promise<string[]> => {
  const pane = page.frames().find((frame) => frame.url().includes("/addin/taskpane.html"));
  if (pane === undefined) throw new Error("The pane is not open.");
  return wrongIn(pane, ["[data-tabster-dummy]"]);
};
