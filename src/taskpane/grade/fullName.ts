import type { SchemeChoice } from "./views";

/** A scheme's name, and whose rules it grades by where they are not those of the menu; "" for none. */
export const fullName = (scheme: SchemeChoice | undefined): string =>
  [scheme?.name ?? "", scheme?.own ?? ""].filter((text) => text !== "").join(" · ");
