import { existsSync, readFileSync } from "node:fs";

import { elementsNamed, everyElement, parseXml } from "../../src/build/manifest/element";

const manifest = parseXml(readFileSync("manifest.xml", "utf8"));

/** Width and height as a PNG's first chunk has them. */
const sizeOf = (file: string): [number, number] => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

const icons = everyElement(manifest)
  .flatMap(({ attributes }) => attributes["DefaultValue"] ?? [])
  .filter((address) => address.endsWith(".png"))
  .map((address) => `assets/${address.split("/").at(-1) ?? ""}`);

describe("the icons", () => {
  test.each([...new Set(icons)])("%s has the size of its name", (file) => {
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect(existsSync(file)).toBe(true);
    expect(sizeOf(file)).toEqual([size, size]);
  });

  test("stand behind every size that a button names", () => {
    for (const image of elementsNamed(manifest, "bt:Image")) {
      const { resid, size } = image.attributes;
      if (resid !== undefined) expect(resid).toMatch(new RegExp(`\\.${size ?? ""}$`));
    }
  });

  test.each([16, 20, 24, 32, 40, 48, 64, 80, 96, 128])(
    "of the add-in are there at %d pixels",
    (size) => {
      expect(sizeOf(`assets/icon-${size}.png`)).toEqual([size, size]);
    },
  );
});
