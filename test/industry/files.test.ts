import { fileReaders } from "../../src/industry";

const answering = (ok: boolean, text: string) =>
  fileReaders(async () => ({
    ok,
    text: async () => text,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  }));

test("tables and models are asked for by paths relative to the page", async () => {
  const asked: string[] = [];
  const { readData, readModel } = fileReaders(async (path) => {
    asked.push(path);
    return { ok: true, text: async () => "A|x", arrayBuffer: async () => new ArrayBuffer(3) };
  });
  expect(await readData("isic4")).toBe("A|x");
  expect(await readModel("zh")).toEqual(new Uint8Array(3));
  expect(asked).toEqual(["industry/isic4.txt", "industry/zh.bin"]);
});

test("a file that is not there rejects, also where the site answers with a page instead", async () => {
  await expect(answering(false, "").readData("nace2")).rejects.toThrow("industry/nace2.txt");
  await expect(answering(false, "").readModel("en")).rejects.toThrow("industry/en.bin");
  await expect(answering(true, "<!doctype html>").readData("nace2")).rejects.toThrow("nace2");
});
