import type { ExplanationLine } from "../../text";

/** Lines of an explanation under their labels; what was read is left out, since the cells of that day are gone. */
export function linesByLabel(
  lines: readonly ExplanationLine[],
): readonly { readonly label: string; readonly texts: readonly string[] }[] {
  const found: { label: string; texts: string[] }[] = [];
  for (const { kind, label, text } of lines) {
    if (kind === "read") continue;
    const last = found.at(-1);
    if (last?.label === label) last.texts.push(text);
    else found.push({ label, texts: [text] });
  }
  return found;
}
