import { inputsOf } from "../rules";
import { schemeNamed } from "../schemes";
import { inputHeader } from "../text";
import { DEFAULT_SCHEME } from "./clients/graders";
import { locale } from "./cell/locale";
import { textOrThrow, valueOrThrow } from "./cell/result";

/**
 * Gives the headers that a scheme reads, to paste above your customers.
 * @customfunction SCHEMEINPUTS
 * @param [scheme] A scheme's id or name; logistics-abc when omitted.
 * @returns One row of headers, each with its unit in brackets.
 */
export function schemeInputs(scheme?: string): unknown[][] {
  const found = valueOrThrow(schemeNamed(textOrThrow(scheme) ?? DEFAULT_SCHEME));
  return [inputsOf(found).map((input) => inputHeader(input, locale()))];
}
