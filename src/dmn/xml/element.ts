/** An element of an XML document, with the line that it begins in. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Those without a prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** What stands directly inside. */
  readonly text: string;
  readonly line: number;
}

/** The children of a name, in the element's own namespace. */
export const childrenNamed = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name && child.namespace === element.namespace);

/** The first child of a name; undefined where there is none. */
export const childNamed = (element: Element, name: string): Element | undefined =>
  childrenNamed(element, name)[0];

/** An attribute without outer blanks; null where it is absent or empty. */
export const attribute = (element: Element, name: string): string | null => {
  const value = element.attributes.get(name)?.trim() ?? "";
  return value === "" ? null : value;
};

/** The text of a child without outer blanks; null where there is none, or it is empty. */
export const textOf = (element: Element | undefined, name: string): string | null => {
  const text = (element && childNamed(element, name)?.text.trim()) ?? "";
  return text === "" ? null : text;
};
