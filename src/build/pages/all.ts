import type { Locale } from "../../rules";
import { schemes } from "../../schemes";
import { functionsIn, functionWords } from "../metadata/functionsJson";
import { generateMetadata } from "../metadata/generate";
import type { Block, Text } from "./block";
import { functionPage } from "./function";
import { menu } from "./menu";
import { schemePage } from "./scheme";
import { speech, type Speech } from "./words";

/** A reference page: its place under docs/, and what stands on it. */
export interface Page {
  /** "functions/ABCTIER.en-US" */
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly blocks: readonly Block[];
}

const LOCALES: readonly Locale[] = ["en-US", "zh-CN"];

const functionPages = async (said: Speech): Promise<Page[]> => {
  const { locale } = said;
  const [sources, { functions }] = [await generateMetadata(), await functionsIn(locale, "")];
  return functions.flatMap((one, at) => {
    const words = functionWords(locale)[one.id];
    if (words?.hidden) return [];
    const parameters = sources.functions[at]?.parameters.map(({ name }) => name) ?? [];
    const blocks = functionPage(one, parameters, words, said);
    return [{ path: `functions/${one.id}.${locale}`, locale, title: one.id, blocks }];
  });
};

const schemePages = (said: Speech): Page[] =>
  schemes.map((scheme) => ({
    path: `schemes/${scheme.id}.${said.locale}`,
    locale: said.locale,
    title: said.of(scheme.name),
    blocks: schemePage(scheme, said),
  }));

const entry = ({ path, title, blocks }: Page): Text => {
  const about = blocks.find((block) => block.kind === "paragraph");
  return [
    { to: `../${path}.md`, text: title },
    " ",
    ...(about?.kind === "paragraph" ? about.text : []),
  ];
};

/** The menu of all pages; it lies with the functions, and Excel's help button opens it. */
const menuPage = (said: Speech, functions: readonly Page[]): Page => ({
  path: `functions/index.${said.locale}`,
  locale: said.locale,
  title: said.say("reference"),
  blocks: menu(functions.map(entry), schemes, said),
});

/** All reference pages in both languages: a menu, one for each function, one for each scheme. */
export const allPages = async (): Promise<Page[]> => {
  const pages = await Promise.all(
    LOCALES.map(async (locale) => {
      const said = speech(locale);
      const [functions, ofSchemes] = [await functionPages(said), schemePages(said)];
      return [menuPage(said, functions), ...functions, ...ofSchemes];
    }),
  );
  return pages.flat();
};
