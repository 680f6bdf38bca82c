/** Every formula of the guides and of the README, typed into the sample as its reader would. */
import { formulasIn, guides, readmes, sections, type Page } from "./pages";
import { sampleBook, type SampleBook } from "./sampleBook";

/** The cells that a section says to type its formulas into: those named right before its first block. */
const placesIn = (section: string): readonly string[] => {
  const [before = ""] = section.split(/^```/m);
  const [last = ""] = before.trim().split("\n\n").slice(-1);
  return [...last.matchAll(/`([A-Z]+\d+)`/g)].map(([, place = ""]) => place);
};

/** What a section says that cells show: "`AJ4` → `C`". */
const shownIn = (section: string): readonly (readonly [string, string])[] =>
  [...section.matchAll(/`([A-Z]+\d+)` → `([^`]*)`/g)].map(([, place = "", value = ""]) => [
    place,
    value,
  ]);

/** Formulas in the midst of a sentence: "`=SCHEMELIST()` lists them". */
const mentionedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`(=[A-Z][^`\n]*)`/g)].map(([, formula = ""]) => formula);

/** A cell that nothing else is near. */
const FREE = "BA4";

/** Anything but an error. */
const RESULT: unknown = expect.stringMatching(/^[^#]/);

/** What a formula shows in a cell of its own. */
const triedIn = async (book: SampleBook, formula: string): Promise<string> => {
  await book.enter(FREE, formula);
  const shown = book.shows(FREE);
  await book.enter(FREE, "");
  return shown;
};

const named = ({ path, locale }: Page): string => `${path} (${locale})`;

const withFormulas = guides.filter(({ text }) => formulasIn(text).length > 0);

test("the guide for managers has ten questions with formulas, in each language", () => {
  const counts = guides
    .filter(({ path }) => path.includes("managers"))
    .map(({ text }) => sections(text).filter((one) => formulasIn(one).length > 0).length);
  expect(counts).toEqual([10, 10]);
});

describe.each(withFormulas.map((page) => [named(page), page] as const))("%s", (_, page) => {
  let book: SampleBook;
  beforeAll(async () => {
    book = await sampleBook(page.locale);
  });

  const steps = sections(page.text).filter((section) => formulasIn(section).length > 0);
  test.each(steps.map((step) => [step.split("\n")[0] ?? "", step]))("%s", async (_title, step) => {
    const [formulas, places] = [formulasIn(step), placesIn(step)];
    expect(places).toHaveLength(formulas.length);
    for (const [index, formula] of formulas.entries()) await book.enter(places[index]!, formula);
    const said = shownIn(step);
    expect(said.length).toBeGreaterThanOrEqual(formulas.length);
    expect(said.map(([place]) => [place, book.shows(place)])).toEqual(said);
  });

  test("formulas in the midst of sentences give a result", async () => {
    for (const formula of mentionedIn(page.text))
      expect([formula, await triedIn(book, formula)]).toEqual([formula, RESULT]);
  });
});

test.each(readmes.map((page) => [named(page), page] as const))(
  "every formula of %s gives a result",
  async (_, { locale, text }) => {
    const book = await sampleBook(locale);
    for (const formula of formulasIn(text))
      expect([formula, await triedIn(book, formula)]).toEqual([formula, RESULT]);
  },
);
