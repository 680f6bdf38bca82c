import { PortError, tierLooks, unwatched, type TierLook } from "../../../src/workbook";
import { schemeNamed } from "../../../src/schemes";
import { CUSTOMER_TABLE, firstRegion, PLAIN, type Opening } from "./harness";

const looksOf = (id: string): readonly TierLook[] => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  return tierLooks(found.value.tiers);
};
const looks = looksOf("logistics-abc");
const TIER = 2;

/** Cells coloured by the tier that they hold. */
export const tierFormatFacts = (open: Opening): void => {
  test.each([
    ["a table", CUSTOMER_TABLE],
    ["a plain range", PLAIN],
  ])("a column of %s is coloured, and is so until it is taken away", async (_, sheet) => {
    const opened = await open([sheet]);
    const { port } = opened;
    const region = await firstRegion(opened);
    const on: boolean[] = [await port.hasTierColours(region, TIER)];
    await port.tierColours(region, TIER, looks);
    on.push(await port.hasTierColours(region, TIER), await port.hasTierColours(region, 0));
    await port.tierColours(region, TIER, null);
    on.push(await port.hasTierColours(region, TIER));
    expect(on).toEqual([false, true, false, false]);
    expect(await opened.formats(sheet.name)).toBe(0);
  });

  test("colouring twice is as good as once, and other looks stand in place of the former", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await firstRegion(opened);
    const count = (of: readonly TierLook[]) => of.flatMap(({ labels }) => labels).length;
    await opened.port.tierColours(region, TIER, looks);
    await opened.port.tierColours(region, TIER, looks);
    expect(await opened.formats("客户")).toBe(count(looks));
    const others = looksOf("tracking-log");
    await opened.port.tierColours(region, TIER, others);
    expect(await opened.formats("客户")).toBe(count(others));
  });

  test("colours are no content: cells are as they were", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const before = await opened.seen("客户");
    await opened.port.tierColours(await firstRegion(opened), TIER, looks);
    expect(await opened.seen("客户")).toEqual(before);
  });

  test("colours stay while grades are written over, and columns are added", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const { port } = opened;
    await port.tierColours(await firstRegion(opened), TIER, looks);
    const columns = [
      { header: "等级", cells: ["A", "A", "C"], replace: TIER },
      { header: "原因", cells: ["x", "y", "z"] },
    ];
    await port.writeColumns(await firstRegion(opened), columns, unwatched);
    const region = await firstRegion(opened);
    expect([await port.hasTierColours(region, TIER), await port.hasTierColours(region, 3)]).toEqual(
      [true, false],
    );
  });

  test("a column that is gone is not coloured", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await firstRegion(opened);
    await opened.port.deleteColumns(region, ["等级"]);
    const colouring = opened.port.tierColours(region, TIER, looks);
    await expect(colouring).rejects.toEqual(new PortError("changed", "客户表"));
  });
};
