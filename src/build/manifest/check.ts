import { elementsNamed, everyElement, parseXml, type Element } from "./element";

/** What is wrong with a manifest: the check that found it, and where. */
export interface Finding {
  readonly check:
    | "dangling-resid"
    | "overlong-resid"
    | "overlong-text"
    | "one-runtime"
    | "same-page"
    | "override-pairs"
    | "unique-ids"
    | "https-only"
    | "no-localhost";
  readonly detail: string;
}

// Limits of Office: https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
const RESID_LIMIT = 32;
const TEXT_LIMITS: Readonly<Record<string, number>> = {
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  DisplayName: 125,
  Description: 250,
};
const RESOURCES = ["bt:Image", "bt:Url", "bt:String"];
const OVERRIDES = ["Override", "bt:Override"];
/** Resources that have no words in them: one for all languages is right. */
const SAME_IN_ALL_LANGUAGES = ["Taskpane.Url", "Functions.Script.Url", "Functions.Namespace"];

const resources = (root: Element): Element[] =>
  everyElement(root).filter(({ name }) => RESOURCES.includes(name));

const definedResources = (root: Element): Element[] =>
  elementsNamed(root, "Resources").flatMap((block) =>
    resources(block).filter(({ attributes }) => attributes["id"] !== undefined),
  );

const residsUsed = (root: Element): string[] =>
  everyElement(root).flatMap(({ attributes }) => attributes["resid"] ?? []);

const idsOf = (root: Element): string[] =>
  definedResources(root).flatMap(({ attributes }) => attributes["id"] ?? []);

/** Every resid that is used is defined under Resources; Office shows an empty ribbon where one is not, and XSDs cannot see it. */
const danglingResids = (root: Element): string[] => {
  const defined = new Set(idsOf(root));
  return [...new Set(residsUsed(root))].filter((id) => !defined.has(id));
};

const overlongResids = (root: Element): string[] =>
  [...new Set([...residsUsed(root), ...idsOf(root)])].filter((id) => id.length > RESID_LIMIT);

/** The texts of an element in all languages: its default and its overrides. */
const textsOf = (element: Element): string[] =>
  everyElement(element).flatMap(({ attributes, text, children }) => [
    ...((attributes["DefaultValue"] ?? attributes["Value"])
      ? [attributes["DefaultValue"] ?? attributes["Value"] ?? ""]
      : []),
    ...(children.length === 0 ? [text.trim()] : []),
  ]);

const overlongTexts = (root: Element): string[] =>
  Object.entries(TEXT_LIMITS).flatMap(([name, limit]) =>
    elementsNamed(root, name)
      .flatMap(textsOf)
      .filter((text) => text.length > limit)
      .map(
        (text) => `${name}: ${text.length} characters, at most ${limit}: ${text.slice(0, 40)} ...`,
      ),
  );

const runtimes = (root: Element): string[] => {
  const found = elementsNamed(root, "Runtime");
  const [only] = found;
  if (found.length !== 1 || !only) return [`${found.length} runtimes instead of one`];
  return only.attributes["lifetime"] === "long" ? [] : ["the runtime's lifetime is not long"];
};

/** The resids that must name the one page: with two of them the shared runtime never loads. */
const pageResids = (root: Element): string[] =>
  [
    ...elementsNamed(root, "Runtime"),
    ...elementsNamed(root, "Page").flatMap((page) => elementsNamed(page, "SourceLocation")),
    ...elementsNamed(root, "FunctionFile"),
    ...elementsNamed(root, "Action")
      .filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")
      .flatMap((action) => elementsNamed(action, "SourceLocation")),
  ].map(({ attributes }) => attributes["resid"] ?? "(none)");

const differentPages = (root: Element): string[] => {
  const pages = [...new Set(pageResids(root))];
  return pages.length === 1 ? [] : [`the pages named are ${pages.join(", ")}`];
};

const localesOf = (element: Element): string[] =>
  element.children
    .filter(({ name }) => OVERRIDES.includes(name))
    .flatMap(({ attributes }) => attributes["Locale"] ?? []);

/** What has words: the display texts at the top, and every string and help address among the resources. */
const worded = (root: Element): Element[] => [
  ...root.children.filter(({ name }) =>
    ["DisplayName", "Description", "SupportUrl"].includes(name),
  ),
  ...definedResources(root).filter(
    ({ name, attributes }) =>
      name !== "bt:Image" && !SAME_IN_ALL_LANGUAGES.includes(attributes["id"] ?? ""),
  ),
];

/** One override for each further language, the same languages everywhere, and none for the default language. */
const unpairedOverrides = (root: Element): string[] => {
  const base = elementsNamed(root, "DefaultLocale")[0]?.text.trim() ?? "";
  const languages = [...new Set(everyElement(root).flatMap(localesOf))].sort();
  return worded(root).flatMap((element) => {
    const name = element.attributes["id"] ?? element.name;
    const found = localesOf(element).sort();
    if (found.includes(base)) return [`${name} overrides the default language`];
    return found.join() === languages.join()
      ? []
      : [`${name} has [${found.join()}] where the manifest speaks [${languages.join()}]`];
  });
};

const repeatedIds = (root: Element): string[] => {
  const resourceIds = idsOf(root);
  const partIds = everyElement(root)
    .filter(({ name }) => ["Control", "Group", "CustomTab"].includes(name))
    .flatMap(({ attributes }) => attributes["id"] ?? []);
  return [resourceIds, partIds].flatMap((ids) => ids.filter((id, at) => ids.indexOf(id) !== at));
};

/** Every address in the manifest, namespaces aside. */
const addresses = (root: Element): string[] =>
  everyElement(root).flatMap(({ attributes, text }) =>
    [...Object.entries(attributes), ["", text.trim()] as const]
      .filter(([name]) => !/^xmlns\b/.test(name))
      .map(([, value]) => value)
      .filter((value) => /^[a-z]+:\/\//i.test(value)),
  );

const LOCAL = /\/\/(localhost|127\.|0\.0\.0\.0|\[::1\])/i;

const checks: Readonly<Record<Finding["check"], (root: Element) => string[]>> = {
  "dangling-resid": danglingResids,
  "overlong-resid": overlongResids,
  "overlong-text": overlongTexts,
  "one-runtime": runtimes,
  "same-page": differentPages,
  "override-pairs": unpairedOverrides,
  "unique-ids": repeatedIds,
  "https-only": (root) => addresses(root).filter((url) => !url.startsWith("https://")),
  "no-localhost": (root) => addresses(root).filter((url) => LOCAL.test(url)),
};

/**
 * Checks what Office expects of a manifest and its schema cannot see. No finding means that all hold.
 * `production` also refuses addresses of this machine. Throws where the text is not well-formed XML.
 */
export const checkManifest = (xml: string, production: boolean): Finding[] => {
  const root = parseXml(xml);
  return (Object.keys(checks) as Finding["check"][])
    .filter((check) => production || check !== "no-localhost")
    .flatMap((check) => checks[check](root).map((detail) => ({ check, detail })));
};
