import { screens } from "../../src/build/screens/tour";
import { violations } from "./axe";
import { opened, type Opened } from "./openedPane";

jest.setTimeout(600_000);

/** How a screen may be looked at: Windows' contrast themes are what browsers call forced colours. */
const LOOKS = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "high contrast", colorScheme: "dark", forcedColors: "active" },
] as const;

const tooWide = (book: Opened): Promise<boolean> =>
  book.addin.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** What is wrong with the screen in front, in each look. */
const wrong = async (book: Opened, screen: string): Promise<string[]> => {
  const found: string[] = [];
  for (const { name, ...look } of LOOKS) {
    // Without motion nothing is caught half-way between two colours.
    await book.page.emulateMedia({ ...look, reducedMotion: "reduce" });
    const what = name === "light" ? "everything" : "colours";
    for (const one of await violations(book.page, what)) found.push(`${screen}, ${name}: ${one}`);
  }
  if (await tooWide(book)) found.push(`${screen}: wider than the pane`);
  return found;
};

describe.each([
  ["zh-CN", 320],
  ["en-US", 350],
] as const)("every screen in %s at %d pixels", (locale, width) => {
  test("has nothing that axe minds, light, dark and in high contrast, fits the pane, and asks nothing of anywhere else", async () => {
    const book = await opened({ file: locale === "zh-CN" ? "zh" : "en", locale, width });
    const found: string[] = [];
    for (const screen of screens) {
      await screen.open(book.addin, book.page);
      found.push(...(await wrong(book, screen.name)));
    }
    expect(found).toEqual([]);
    expect(book.log.errors).toEqual([]);
    expect(book.log.outside).toEqual([]);
    await book.close();
  });
});
