import { locale, setLocale } from "../../../src/functions/cell/locale";

const page = globalThis as { document?: { documentElement: { lang: string } } };
afterEach(() => {
  delete page.document;
  setLocale(null);
});

test("the language is that of the page, English where none is said", () => {
  expect(locale()).toBe("en-US");
  page.document = { documentElement: { lang: "zh-CN" } };
  expect(locale()).toBe("zh-CN");
  page.document.documentElement.lang = "de-DE";
  expect(locale()).toBe("en-US");
});

test("a language that was set stands before the page's", () => {
  page.document = { documentElement: { lang: "en" } };
  setLocale("zh-CN");
  expect(locale()).toBe("zh-CN");
});
