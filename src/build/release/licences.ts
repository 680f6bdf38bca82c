import type { Bundled } from "./packages";

const LINE = "=".repeat(78);

const headingOf = ({ name, version, licence, homepage }: Bundled): string =>
  `${name} ${version} (${licence})${homepage === null ? "" : `\n${homepage}`}`;

/** One text of all licences: the packages that share a text stand together above it, those that bring none at the end. */
export const licencesText = (packages: readonly Bundled[]): string => {
  const byText = new Map<string, Bundled[]>();
  for (const one of packages) {
    const text = one.texts.join("\n\n");
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const bare = byText.get("") ?? [];
  byText.delete("");
  const parts = [...byText].map(([text, those]) => `${those.map(headingOf).join("\n")}\n\n${text}`);
  const rest = bare.length === 0 ? [] : [`These packages name their licence and bring no text of it:\n\n${bare.map(headingOf).join("\n")}`]; // prettier-ignore
  return [
    "Clientele contains the following packages of others, each under its own licence.",
    ...parts,
    ...rest,
    "",
  ].join(`\n\n${LINE}\n`);
};
