import { findCustomers, type Region } from "../../../src/workbook";
import { recordTooSmall } from "../../../src/workbook/history";
import { bookOf, ROWS, scheme } from "../customersBook";
import { ranOn } from "./recordedBook";

const abc = scheme("logistics-abc");
const MOST = 1_048_575;

/** A book in which the table of tiers is so full. */
const fullBook = async (rows: number) => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const regions = (await port.regions()).map((region): Region =>
    region.table === "客户等级记录" ? { ...region, area: { ...region.area, rows } } : region,
  );
  return { ...port, regions: async () => regions };
};

const asked = async (port: ReturnType<typeof bookOf>, by = abc, key: number | null = 0) => {
  const [customers] = await findCustomers(port);
  return recordTooSmall(port, { ...customers!, key }, by);
};

test("customers for whom the record has room are no problem", async () =>
  expect(await asked(bookOf(ROWS, "客户表"))).toBeNull());

test("a first run by a scheme that the record has no room for is told before anybody is graded, with the customers counted who have a key", async () => {
  const port = await fullBook(MOST - 2);
  const named = ROWS.filter(([key]) => key !== null && key !== "").length;
  expect(await asked(port, scheme("gov-score"))).toEqual({
    code: "history-full",
    rows: named,
    room: 1,
  });
});

test("where customers are on record already, how many it will add to is not known yet", async () =>
  expect(await asked(await fullBook(MOST - 2))).toBeNull());

test("customers without a key do not go on record", async () =>
  expect(await asked(await fullBook(MOST), scheme("gov-score"), null)).toBeNull());
