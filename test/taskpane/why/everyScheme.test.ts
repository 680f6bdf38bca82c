import { languageOf } from "../../../src/taskpane/language";
import { whyView } from "../../../src/taskpane/why/whyView";
import { paneWhyWords } from "../../../src/text";
import {
  findCustomers,
  gradeRegion,
  mapColumns,
  schemes,
  templateOf,
  unwatched,
  type Customers,
} from "../../../src/workbook";
import { DAY, scheme } from "../../workbook/customersBook";
import { createMemoryPort, tickingHost } from "../../workbook/memoryPort";
import { shownOf } from "../../workbook/memorySheet";

describe.each(schemes.map(({ id }) => id))("every example of %s", (id) => {
  test.each(["zh-CN", "en-US"] as const)("says in %s why it has its grade", async (locale) => {
    const asked = scheme(id);
    const { name, table, columns, rows } = templateOf(asked, locale, DAY);
    const port = createMemoryPort([
      {
        name,
        table,
        rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(shownOf))],
      },
    ]);
    const [customers] = (await findCustomers(port)) as [Customers];
    const { mapping } = await mapColumns(port, customers.region, asked);
    const request = { customers, scheme: asked, mapping, asOf: DAY };
    const outcome = await gradeRegion(port, request, tickingHost(), unwatched);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const speaking = { language: languageOf(locale), words: paneWhyWords(locale), today: DAY };
    for (let row = 0; row < outcome.value.rows; row++) {
      const view = whyView(outcome.value, row, speaking);
      const said = JSON.stringify(view);
      expect(said).not.toMatch(/undefined|NaN|\[object/);
      expect(view.decision.length + (view.points === null ? 0 : 1)).toBeGreaterThan(0);
      for (const { text, title } of view.grounds) expect(text + title).not.toBe("");
    }
  });
});
