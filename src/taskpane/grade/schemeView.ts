import {
  fits,
  fitsUnasked,
  inLocale,
  inputsOf,
  type Locale,
  type Proposal,
  type Scheme,
  type SchemesInBook,
} from "../../workbook";
import type { Language } from "../language";
import { schemeSearch } from "../search/schemeSearch";
import type { OpenLine, SchemeChoice } from "./views";

/** Missing inputs that are named. */
const MISSING = 4;

const labelOf = (scheme: Scheme, key: string, locale: Locale): string => {
  const input = inputsOf(scheme).find((one) => one.key === key);
  return input === undefined ? key : inLocale(input.label, locale);
};

/** A scheme with how much of it the table has. */
export const schemeChoice = (
  proposal: Proposal,
  { locale, words }: Language,
  held: SchemesInBook | null = null,
): SchemeChoice => {
  const { scheme, found, total, absent, missing, personal } = proposal;
  const isFit = fits(proposal);
  return {
    ...schemeSearch(scheme),
    topic: scheme.topic,
    name: inLocale(scheme.name, locale),
    about: inLocale(scheme.about, locale),
    found,
    needed: total,
    fits: isFit,
    proposed: fitsUnasked(proposal),
    personal,
    ...(held?.tables.has(scheme.id) === true
      ? { own: words.pane.scheme.own({ version: scheme.version }) }
      : {}),
    missing: (isFit ? [] : missing.length > 0 ? missing : absent)
      .slice(0, MISSING)
      .map((key) => labelOf(scheme, key, locale)),
  };
};

/** What the source of a scheme leaves open, those of its parts and its precondition included, each question once. */
export const openLines = (scheme: Scheme, { locale }: Language): readonly OpenLine[] => {
  const inner = [
    ...(scheme.parts ?? []).map((part) => part.scheme),
    ...(scheme.precondition ? [scheme.precondition.scheme] : []),
  ];
  const lines = [scheme, ...inner].flatMap(({ open }) =>
    open.map(({ question, taken }) => ({
      question: inLocale(question, locale),
      taken: inLocale(taken, locale),
    })),
  );
  return lines.filter(
    ({ question }, at) => lines.findIndex((one) => one.question === question) === at,
  );
};
