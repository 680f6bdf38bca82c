import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The bytes of a workbook with the last row of its first table shown as a totals row: what the makers of this project never write, and customers have. */
export const setTotals = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const part = "xl/tables/table1.xml";
  const text = strFromU8(parts[part] ?? new Uint8Array());
  const [, ref = ""] = /<table [^>]*\sref="([^"]+)"/.exec(text) ?? [];
  const body = ref.replace(/\d+$/, (last) => String(Number(last) - 1));
  const changed = text
    .replace('totalsRowShown="0"', 'totalsRowCount="1"')
    .replace(`<autoFilter ref="${ref}"/>`, `<autoFilter ref="${body}"/>`);
  return zipSync({ ...parts, [part]: strToU8(changed) });
};
