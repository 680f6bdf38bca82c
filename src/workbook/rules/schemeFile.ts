import {
  readDmn,
  readSchemeJson,
  schemeToDmn,
  schemeToJson,
  dmnToScheme,
  type DmnFault,
} from "../../dmn";
import type { Locale, Scheme } from "../../rules";
import { dmnFaultTexts } from "../../text";
import { models } from "../models";

/** How a scheme stands in a file. */
export type SchemeFormat = "json" | "dmn";

/** Schemes out of a text, or all that is wrong with it. */
export type SchemeReading =
  | {
      readonly ok: true;
      readonly schemes: readonly Scheme[];
      /** The file was ours and was changed elsewhere, so that policies, settings and the words of the other language are lost. */
      readonly lost?: true;
    }
  | { readonly ok: false; readonly faults: readonly DmnFault[] };

/** The text of a file, or what of the scheme the format has no words for. */
export type SchemeWriting =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly faults: readonly DmnFault[] };

/** A scheme as the text of a file. */
export const schemeText = (scheme: Scheme, format: SchemeFormat, locale: Locale): SchemeWriting => {
  if (format === "json") return { ok: true, text: schemeToJson(scheme) };
  const written = schemeToDmn(scheme, locale);
  return written.ok ? { ok: true, text: written.value } : written;
};

const isXml = (text: string): boolean => /^\ufeff?\s*</.test(text);

const fromDmn = (text: string, decision: string | undefined): SchemeReading => {
  const model = readDmn(text);
  if (!model.ok) return model;
  const asked = decision === undefined ? {} : { decision };
  const imported = dmnToScheme(model.value, { models, ...asked });
  if (!imported.ok) return imported;
  const ours = model.value.kept !== null && decision === undefined;
  const lost = ours && imported.value.some(({ made }) => made === "tables");
  const schemes = imported.value.map(({ scheme }) => scheme);
  return { ok: true, schemes, ...(lost && { lost }) };
};

/**
 * Reads the schemes out of the text of a file: one of a .json, one for each decision that no other needs of a .dmn, or for the `decision` that is asked for
 * by its name.
 */
export const readSchemeText = (text: string, decision?: string): SchemeReading => {
  if (isXml(text)) return fromDmn(text, decision);
  const read = readSchemeJson(text, models);
  return read.ok ? { ok: true, schemes: [read.value] } : read;
};

/** What is wrong with a file, a sentence each. */
export const schemeFaultTexts = (faults: readonly DmnFault[], locale: Locale): readonly string[] =>
  faults.flatMap((fault) => dmnFaultTexts(fault, locale));
