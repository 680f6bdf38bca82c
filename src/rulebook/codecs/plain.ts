import { readBoolean, readNumber } from "../../cells";
import { cellText } from "../cellText";
import { read, unread, type Codec } from "../codec";
import { answerCell } from "../testCodec";

/** A number; "50%" is 0.5. */
export const numberCell: Codec<number> = {
  write: (value) => value,
  read: (cell) => {
    const text = cellText(cell).normalize("NFKC");
    const percent = /^(.*)[%％]$/.exec(text)?.[1];
    const number =
      typeof cell === "boolean"
        ? null
        : readNumber(percent ?? (typeof cell === "number" ? cell : text));
    if (!number?.ok || number.value === null) return unread({ code: "number-expected" });
    return read(
      percent === undefined ? number.value : Number((number.value / 100).toPrecision(15)),
    );
  },
};

/** Yes, or nothing. */
export const flagCell: Codec<boolean> = {
  write: (_, { locale }) => answerCell(true, locale),
  read: (cell) => {
    const answer = readBoolean(cell);
    if (!answer.ok) return unread({ code: "yes-or-no-expected" });
    return read(answer.value === true ? true : undefined);
  },
};

/** Yes or no. */
export const yesNoCell: Codec<boolean> = {
  write: (value, { locale }) => answerCell(value, locale),
  read: (cell) => {
    const answer = readBoolean(cell);
    return answer.ok && answer.value !== null
      ? read(answer.value)
      : unread({ code: "yes-or-no-expected" });
  },
};
