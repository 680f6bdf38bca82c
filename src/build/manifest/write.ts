/** Where an add-in is to be installed from. */
export interface Site {
  /** Address of the folder that holds taskpane.html, without a slash at the end: "https://grades.example.com/clientele". */
  readonly base: string;
  /** Prefix of the functions' names, for tenants where a name collides; empty for none. */
  readonly namespace: string;
  /** Whether it is the product rather than a developer's build on localhost. */
  readonly production: boolean;
}

/** The base that stands in manifest.xml as it is committed. */
export const SOURCE_BASE = "https://localhost:3000/addin";

/** The product's own id: an add-in from localhost has another one, so that both can be installed side by side. */
const PRODUCT_ID = "458d769d-5708-42a6-beff-8c213c2f8204";

const namespaceString = (name: string): string =>
  `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${name}" />`;

const withNamespace = (xml: string, name: string): string =>
  xml
    .replace("</Metadata>", `</Metadata>\n            <Namespace resid="Functions.Namespace" />`)
    .replace("<bt:ShortStrings>", namespaceString(name));

/**
 * Names the files of the keyboard shortcuts, and with a token the language of their words. Not in the committed file: the schemas that Microsoft publishes for manifests are
 * older than this element, and everything else in the file is checked by them
 * (https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts; https://github.com/OfficeDev/office-js/issues/2132).
 */
const withShortcuts = (xml: string): string =>
  xml.replace("</VersionOverrides>\n", (end) =>
    [
      `${end}  <ExtendedOverrides Url="${SOURCE_BASE}/shortcuts.json" ResourcesUrl="${SOURCE_BASE}/shortcuts-\${token.locale}.json">`,
      `    <Tokens>`,
      `      <Token Name="locale" DefaultValue="en-US" xsi:type="LocaleToken">`,
      `        <Override Locale="zh-CN" Value="zh-CN" />`,
      `      </Token>`,
      `    </Tokens>`,
      `  </ExtendedOverrides>\n`,
    ].join("\n"),
  );

const asProduct = (xml: string): string =>
  xml
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${PRODUCT_ID}</Id>`)
    .replaceAll(" (localhost)", "")
    // The comment at the top tells developers how this file is made from the committed one: not the product's business.
    .replace(/<!--[\s\S]*?-->\n/, "");

/**
 * The manifest of a site, made from the committed manifest.xml.
 * Throws where the site's address is not https, or its namespace is not a name that Excel takes (letters, digits, `_`, `.`, no digit first).
 */
export const writeManifest = (xml: string, site: Site): string => {
  if (!/^https:\/\/[^/]/.test(site.base))
    throw new Error(`An add-in is served over https: ${site.base}`);
  if (site.namespace !== "" && !/^[A-Za-z][A-Za-z0-9_.]*$/.test(site.namespace)) {
    throw new Error(`Excel takes no such namespace: ${site.namespace}`);
  }
  const moved = withShortcuts(xml)
    .replaceAll(SOURCE_BASE, site.base)
    .replaceAll(new URL(SOURCE_BASE).origin, new URL(site.base).origin);
  const named = site.namespace === "" ? moved : withNamespace(moved, site.namespace);
  return site.production ? asProduct(named) : named;
};
