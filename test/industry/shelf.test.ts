import {
  allTaxonomies,
  dataTexts,
  importText,
  openTaxonomies,
  whenAtHand,
  type DataFile,
} from "../../src/industry";

/** A reader that keeps its answers until they are let go. */
const slowly = () => {
  const asked: DataFile[] = [];
  const waiting: (() => void)[] = [];
  const read = (file: DataFile): Promise<string> => {
    asked.push(file);
    return new Promise((resolve) => waiting.push(() => resolve(dataTexts[file])));
  };
  return { asked, read, letGo: () => waiting.splice(0).forEach((go) => go()) };
};

test("what is built in is always at hand, and asks for nothing", () => {
  const { asked, read } = slowly();
  const taxonomies = openTaxonomies(read);
  expect(taxonomies.now("key-account")?.id).toBe("key-account");
  expect(taxonomies.crosswalkNow("key-account", "business-sectors")?.relation?.via).toEqual([]);
  expect(asked).toEqual([]);
});

test("a taxonomy that is not at hand is loaded once, and then at hand", async () => {
  const { asked, read, letGo } = slowly();
  const taxonomies = openTaxonomies(read);
  expect([taxonomies.now("isic4"), taxonomies.now("isic4")]).toEqual([undefined, undefined]);
  const loading = taxonomies.load("isic4");
  letGo();
  const isic = await loading;
  expect(asked).toEqual(["isic4"]);
  expect(taxonomies.now("isic4")).toBe(isic);
});

test("a crosswalk asks for all that it needs side by side", async () => {
  const { asked, read, letGo } = slowly();
  const taxonomies = openTaxonomies(read);
  expect(taxonomies.crosswalkNow("gbt4754", "naics2022")).toBeUndefined();
  expect(asked.sort()).toEqual(["crosswalks", "gbt4754", "naics2022"]);
  const loading = taxonomies.loadCrosswalk("gbt4754", "naics2022");
  letGo();
  expect((await loading).relation?.via).toEqual(["isic4"]);
  expect(taxonomies.crosswalkNow("gbt4754", "naics2022")?.to.id).toBe("naics2022");
});

test("a table that could not be read is asked for anew", async () => {
  let tries = 0;
  const taxonomies = openTaxonomies((file) =>
    tries++ === 0 ? Promise.reject(new Error("offline")) : Promise.resolve(dataTexts[file]),
  );
  await expect(taxonomies.load("nace2")).rejects.toThrow("offline");
  expect((await taxonomies.load("nace2")).classes).toHaveLength(996);
});

test("in Node all are at hand", () => {
  const all = allTaxonomies();
  expect(all.crosswalkNow("nace2", "business-sectors")?.relation?.via).toEqual([
    "isic4",
    "gbt4754",
    "key-account",
  ]);
  expect(allTaxonomies()).toBe(all);
});

test("each table can be imported by itself", async () => {
  for (const file of Object.keys(dataTexts) as DataFile[])
    expect(await importText(file)).toBe(dataTexts[file]);
});

test("work is done at once where all is at hand, and later where it is not", async () => {
  const { read, letGo } = slowly();
  const taxonomies = openTaxonomies(read);
  const count = () =>
    whenAtHand(
      () => taxonomies.now("isic4"),
      () => taxonomies.load("isic4"),
      ({ classes }) => classes.length,
    );
  const later = count();
  expect(later).toBeInstanceOf(Promise);
  letGo();
  expect(await later).toBe(766);
  expect(count()).toBe(766);
});
