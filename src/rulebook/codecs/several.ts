import { cellText, harmless } from "../cellText";
import { read, unread, type Codec, type Context } from "../codec";

const asText = <Value>(codec: Codec<Value>, value: Value, context: Context): string =>
  cellText(codec.write(value, context));

/** Several in one cell, with semicolons between them. */
export const several = <Value>(codec: Codec<Value>): Codec<readonly Value[]> => ({
  write: (values, context) =>
    harmless(values.map((value) => asText(codec, value, context)).join("; ")),
  read: (cell, context) => {
    if (typeof cell === "number") {
      const one = codec.read(cell, context);
      return one.ok ? read(one.value === undefined ? [] : [one.value]) : one;
    }
    const values: Value[] = [];
    for (const item of cellText(cell).match(/(?:"(?:[^"\\]|\\.)*"|[^;；\n"]|"(?=[^"]*$))+/g) ??
      []) {
      const text = item.trim();
      if (text === "") continue;
      const one = codec.read(text, context);
      if (!one.ok) return one;
      if (one.value !== undefined) values.push(one.value);
    }
    return values.length > 0 ? read(values) : unread({ code: "missing-value" });
  },
});
