/** What axe finds wrong, asked in the frame itself: through its driver, which also reads the host page around, a look takes twenty times as long. */
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Time without a change after which a page stands still. */
const STILL_MS = 150;

/** Waits until a frame has been drawn, and nothing in it changes or fades any more: colours on their way to others are no fault. */
const still = (frame: Frame): Promise<void> =>
  frame.evaluate(async (quiet) => {
    const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const isMoving = (): boolean =>
      document
        .getAnimations()
        .some(({ playState, effect }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity); // prettier-ignore
    let changed = performance.now();
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }); // prettier-ignore
    // What the look of the system asks of a page is told to it before it is drawn again.
    await drawn();
    await drawn();
    while (performance.now() - changed < quiet || isMoving()) await drawn();
    observer.disconnect();
  }, STILL_MS);

/** The rules of axe that other colours may break; of the same category, that of AAA is not asked for. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What is asked: everything, or of a page that was asked everything and has now other colours, these alone. */
type Asked = "everything" | "colours";

/** What is wrong in a frame, by rule and place, but for some of its parts and for frames within it. */
export const wrongIn = async (
  frame: Frame,
  except: readonly string[],
  what: Asked = "everything",
): Promise<string[]> => {
  await still(frame);
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe.source);
  return frame.evaluate(
    async ([selectors, rules]) => {
      const asked = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await asked.run(
        { include: [["html"]], exclude: selectors.map((selector) => [selector]) },
        {
          resultTypes: ["violations"],
          iframes: false,
          ...(rules && { runOnly: [...rules] }),
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
      );
    },
    [except, what === "colours" ? COLOURS : null] as const,
  );
};

/** What is wrong in the pane; Tabster's dummies are Fluent's own and hidden from everybody. */
export const violations = async (page: Page, what?: Asked): Promise<string[]> => {
  const pane = page.frames().find((frame) => frame.url().includes("/taskpane.html"));
  if (pane === undefined) throw new Error("The pane is not open.");
  return wrongIn(pane, ["[data-tabster-dummy]"], what);
};
