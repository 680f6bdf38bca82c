import { clientele } from "./fakeTerminal";

test("help names every command with one example", async () => {
  const { code, out } = await clientele(["--help"]);
  expect(code).toBe(0);
  expect(out).toContain("clientele schemes --json");
  expect(out).toContain("clientele template logistics-abc");
  expect(out).toContain("clientele grade customers.xlsx");
  expect(out).toContain("clientele industry customers.xlsx --text");
});

test("the help of a command explains each of its options", async () => {
  const { out } = await clientele(["grade", "--help"]);
  for (const option of [
    "--scheme",
    "--sheet",
    "--map",
    "--as-of",
    "--group-by",
    "--out",
    "--why",
    "--json",
    "--lang",
  ])
    expect(out).toContain(option);
  expect(out).toContain("{scheme, version, rows:");
});

test("nothing to do is a bad argument, with the help beside it", async () => {
  const { code, out, err } = await clientele([]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("Say what to do");
});

test("a misspelled command names the one that was meant", async () => {
  expect(await clientele(["garde"])).toMatchObject({
    code: 2,
    err: "There is no command “garde”. Did you mean grade? See clientele grade --help.\n",
  });
  expect((await clientele(["dance"])).err).toContain(
    "There are: schemes, template, grade, industry, ",
  );
});

test("the language of the machine holds until --lang says otherwise", async () => {
  expect((await clientele(["schemes"], { locale: "zh-CN" })).out).toContain("方案");
  expect((await clientele(["schemes", "--lang", "en"], { locale: "zh-CN" })).out).toContain(
    "Scheme",
  );
  expect((await clientele(["--lang", "zh", "schemes"])).out).toContain("方案");
});

test("a language that is not spoken is refused", async () => {
  expect(await clientele(["schemes", "--lang", "fr"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("Write zh or en"),
  });
});

test("--version prints the version alone", async () => {
  expect((await clientele(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
