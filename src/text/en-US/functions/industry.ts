import { parameter, words } from "./common";

const TAXONOMIES = "key-account, business-sectors, gbt4754, isic4, naics2022 or nace2";
const taxonomy = parameter(
  "taxonomy",
  "key-account (the default), business-sectors, gbt4754, isic4, naics2022 or nace2.",
);
const described = {
  description: parameter(
    "description",
    "What the customer does: a description, a company name, an industry's name or code; one cell or a range.",
  ),
  taxonomy,
  level: parameter(
    "level",
    "The deepest level wanted: section, division, group, industry or class; that of the taxonomy when omitted.",
  ),
  confidence: parameter(
    "confidence",
    "How sure an answer must be, from 0 to 1; 0.66 when omitted.",
  ),
  corrections: parameter(
    "corrections",
    "A range of text and code, such as the workbook's table of corrections: what it says goes first.",
  ),
};
const loading =
  "The key-account table and the ten sectors are at hand at once. The other taxonomies, and what reads free text, are fetched once from the add-in's own site when a formula first needs them; nothing of the workbook is sent.";
const zeros =
  "Keep codes as text: the number 12 may be 12 or 012, and where both exist the message of #N/A names them.";

/** Words of the functions that code industries, in English. */
export const industryFunctions = {
  INDUSTRYCODE: words({
    description:
      "Gives the industry code of a description at the deepest level that is sure enough, or #N/A with the best candidates.",
    returns: "One code per cell, as text.",
    examples: [
      '=INDUSTRYCODE("commercial bank")',
      '=INDUSTRYCODE(C2:C601, "gbt4754", "division")',
      '=INDUSTRYCODE(C2:C601, "isic4",, 80%)',
      '=INDUSTRYCODE(C2:C601, "gbt4754",,, F2:G50)',
    ],
    notes: [
      "Descriptions, lines of business, product lists and company names are read in Chinese and English. A code or an official name that stands in the cell is taken as it is, in the spellings that lists use (A0111, 01.11, 12120).",
      "Where the deepest level is not sure enough the answer stops higher; where no level is, the message of #N/A has the three best candidates with how sure each is. Of answers that are 80% sure, about 80% are right.",
      "Corrections are looked up first, whatever the width, case and punctuation of the text; of two for one text the lower holds. Give the range and its changes are calculated at once.",
      "Give the whole column and let the result spill: a text that stands in it a hundred times is coded once.",
      loading,
    ],
    parameters: described,
  }),
  INDUSTRYMAP: words({
    description:
      "Gives what an industry code is in another taxonomy; several codes where one class becomes several.",
    returns:
      "For one code a row per target: code, name, and how far it is the same. For a range one cell per code, several targets joined by a slash.",
    examples: [
      '=INDUSTRYMAP("0111", "gbt4754", "isic4")',
      '=INDUSTRYMAP(D2:D601, "isic4", "nace2", "division")',
      '=INDEX(INDUSTRYMAP(D2, "gbt4754", "naics2022"), 1, 1)',
    ],
    notes: [
      "The third column says exact, broader (it holds more), narrower (it holds a part) or partial (they overlap) where the offices' own tables say so, and inferred, with how sure it is, where none does. The surest come first.",
      "The rows of one code stand below each other: in a table give the whole column instead of filling down, or take the first row with INDEX. In a range other readings of an inferred code are left out.",
      "NAICS sectors, subsectors, groups, industries and national industries are called section, division, group, industry and class.",
      zeros,
      loading,
    ],
    parameters: {
      code: parameter(
        "code",
        "An industry code, as text or number; one cell, or a range for one cell each.",
      ),
      from: parameter("from", `The taxonomy of the code: ${TAXONOMIES}.`),
      to: parameter("to", "The taxonomy wanted."),
      level: parameter(
        "level",
        "section, division, group, industry or class; that of the code when omitted.",
      ),
      language: parameter(
        "language",
        "zh or en, for the names of a single code; the language of the wanted taxonomy's own names when omitted.",
      ),
    },
  }),
  INDUSTRYNAME: words({
    description: "Gives the name of an industry code, or of the class above it at a level.",
    returns: "One name per cell.",
    examples: [
      '=INDUSTRYNAME("012")',
      '=INDUSTRYNAME(D2:D601,, "en")',
      '=INDUSTRYNAME(D2:D601, "gbt4754",, "division")',
    ],
    notes: [
      "The name does not depend on who opens the workbook: it is in the taxonomy's own language unless another is asked for.",
      "A code above the asked level has a name there only where a single class is below it; otherwise the message of #N/A names some of them.",
      zeros,
      loading,
    ],
    parameters: {
      code: parameter("code", "An industry code, as text or number; one cell or a range."),
      taxonomy,
      language: parameter(
        "language",
        "zh or en; the language of the taxonomy's own names when omitted.",
      ),
      level: parameter(
        "level",
        "section, division, group, industry or class: rolled up to it; that of the code when omitted.",
      ),
    },
  }),
  INDUSTRYWHY: words({
    description:
      "Says how a description got its industry code: what decided, how sure it is, and what else was likely.",
    returns: "One sentence per cell.",
    examples: [
      '=INDUSTRYWHY("commercial bank")',
      '=INDUSTRYWHY(C2:C601, "gbt4754", "division")',
      '=INDUSTRYWHY(C2, "isic4",, 80%, F$2:G$50)',
    ],
    notes: [
      "Give it the arguments that INDUSTRYCODE has, and it explains that answer.",
      "The sentence is in the language of the description, so that a shared workbook reads the same for everyone.",
      loading,
    ],
    parameters: described,
  }),
};
