/** A button of the ribbon or of the cells' menu. */
export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The picture of 32 pixels, or the nearest there is. */
  readonly icon: string | undefined;
  readonly action: { readonly kind: "show-pane" } | { readonly kind: "run"; readonly name: string };
}

/** What the workbench takes from an add-in's manifest, in one language. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  /** The page of the shared runtime: pane, functions and commands. */
  readonly pageUrl: string;
  /** functions.json, if the add-in has functions. */
  readonly functionsUrl: string | undefined;
  readonly namespace: string;
  /** The file of keyboard shortcuts, and the one with their words, if the add-in has shortcuts. */
  readonly shortcuts: { readonly url: string; readonly wordsUrl: string | undefined } | undefined;
  readonly groups: readonly {
    readonly label: string;
    readonly buttons: readonly ManifestButton[];
  }[];
  readonly cellMenu: readonly ManifestButton[];
}

/** Thrown for XML that is no manifest of an add-in with a page. */
export class ManifestError extends Error {}

/** Reads a manifest (add-in only, XML) as Excel does: the language's overrides first, else the defaults. */
export function readManifest(xml: string, locale: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp")
    throw new ManifestError(`not a manifest: <${root.localName}>`);
  const words = readResources(document, locale);
  const host = find(root, "VersionOverrides", "Hosts", "Host");
  const pageUrl =
    words(find(host, "Runtimes", "Runtime")?.getAttribute("resid")) ??
    valueOf(find(root, "DefaultSettings", "SourceLocation"), locale);
  if (pageUrl === undefined) throw new ManifestError("the manifest names no page");
  const points = host ? all(host, "ExtensionPoint") : [];
  const point = (type: string) => points.filter((each) => each.getAttribute("xsi:type") === type);
  const functions = point("CustomFunctions")[0];
  return {
    id: find(root, "Id")?.textContent?.trim() ?? "",
    name: valueOf(find(root, "DisplayName"), locale) ?? "",
    pageUrl,
    functionsUrl: words(find(functions, "Metadata", "SourceLocation")?.getAttribute("resid")),
    namespace: words(find(functions, "Namespace")?.getAttribute("resid")) ?? "",
    shortcuts: shortcutsOf(root, locale),
    groups: point("PrimaryCommandSurface").flatMap((surface) =>
      all(surface, "Group").map((group) => ({
        label: labelOf(group, words),
        buttons: buttonsOf(group, words),
      })),
    ),
    cellMenu: point("ContextMenu").flatMap((each) =>
      all(each, "OfficeMenu")
        .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
        .flatMap((menu) => buttonsOf(menu, words)),
    ),
  };
}

/** Where the shortcuts lie, with the tokens of the addresses filled in. */
function shortcutsOf(root: Element, locale: string): Manifest["shortcuts"] {
  const found = find(root, "ExtendedOverrides");
  const url = found?.getAttribute("Url");
  if (!found || !url) return undefined;
  const filled = (address: string): string =>
    all(found, "Token").reduce(
      (text, token) =>
        text.replaceAll(
          `\${token.${token.getAttribute("Name") ?? ""}}`,
          valueOf(token, locale) ?? "",
        ),
      address,
    );
  const words = found.getAttribute("ResourcesUrl");
  return { url: filled(url), wordsUrl: words === null ? undefined : filled(words) };
}

type Words = (resid: string | null | undefined) => string | undefined;

function readResources(document: Document, locale: string): Words {
  const resources = new Map(
    ["Image", "Url", "String"]
      .flatMap((kind) => all(document.documentElement, kind))
      .map((element) => [element.getAttribute("id"), valueOf(element, locale)]),
  );
  return (resid) => (resid == null ? undefined : resources.get(resid));
}

function buttonsOf(parent: Element, words: Words): ManifestButton[] {
  return all(parent, "Control").map((control) => {
    const images = all(control, "Image").filter((image) => image.hasAttribute("resid"));
    const icon = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
    const name = find(control, "Action", "FunctionName")?.textContent?.trim();
    return {
      id: control.getAttribute("id") ?? "",
      label: labelOf(control, words),
      tip: words(find(control, "Supertip", "Description")?.getAttribute("resid")) ?? "",
      icon: words(icon?.getAttribute("resid")),
      action: name ? { kind: "run", name } : { kind: "show-pane" },
    };
  });
}

function labelOf(element: Element, words: Words): string {
  return words(find(element, "Label")?.getAttribute("resid")) ?? "";
}

function valueOf(element: Element | undefined, locale: string): string | undefined {
  const override =
    element &&
    all(element, "Override").find(
      (each) => each.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
    );
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? undefined;
}

/** The first child of that name, and its first child of the next name, and so on. */
function find(from: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (element, name) => element && [...element.children].find((child) => child.localName === name),
    from,
  );
}

function all(from: Element, name: string): Element[] {
  return [...from.getElementsByTagNameNS("*", name)];
}
