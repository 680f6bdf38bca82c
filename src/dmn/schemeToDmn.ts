import type { Locale, Scheme } from "../rules";
import { modelOf } from "./export/modelOf";
import { attempt, type Read } from "./fault";
import { writeDmn } from "./writeDmn";

/** JSON with the two characters spelled out that no XML document can hold. */
const jsonOf = (scheme: Scheme): string =>
  JSON.stringify(scheme).replace(/[\ufffe\uffff]/g, (found) =>
    found === "\uffff" ? "\\uffff" : "\\ufffe",
  );

/**
 * Writes a scheme as DMN 1.3: decision tables that other programs run, with the values of settings in them and labels of one language, and the scheme itself
 * in extension elements, from which `dmnToScheme` has all of it back. Faults: beyond-dmn for methods that look at all customers at once.
 */
export const schemeToDmn = (scheme: Scheme, locale: Locale): Read<string> =>
  attempt(() => {
    const { model } = modelOf(scheme, locale);
    return writeDmn({ ...model, kept: { json: jsonOf(scheme), locale } }, scheme.id);
  });
