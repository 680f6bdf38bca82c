import type { Row } from "./tables";

/** The codes that a model answers with, by level, and which divisions a section holds. */
export interface Nodes {
  readonly sections: Readonly<Record<string, readonly string[]>>;
  readonly divisions: readonly string[];
  readonly groups: readonly string[];
  readonly classes: readonly string[];
}

/** The nodes of a reference table (GB/T 4754-2017 or ISIC 4). */
export const nodesOf = (rows: readonly Row[]): Nodes => {
  const at = (level: string) =>
    rows
      .filter((row) => row["level"] === level)
      .map(({ code = "" }) => code)
      .sort();
  const sections: Record<string, string[]> = {};
  for (const row of rows)
    if (row["level"] === "division") (sections[row["section"]!] ??= []).push(row["code"]!);
  return {
    sections,
    divisions: at("division"),
    groups: at("group"),
    classes: at("class"),
  };
};
