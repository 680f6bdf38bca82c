import { code, paragraph, type Block, type Text } from "../block";
import { settingText, type Telling } from "../names";
import { cutoffs } from "./cutoffs";
import type { Kind } from "./kind";

type Formula = Kind<"formula">;

/** What stands in a place of a formula: the label of an input or of a setting. */
const labelOf = ({ with: places }: Formula, place: string, { names, speech }: Telling): string => {
  const key = places[place] ?? place;
  const setting = names.setting(key);
  return setting ? speech.of(setting.label) : names.column(key);
};

interface Written {
  readonly formula: string;
  readonly about: Text;
}

const writtenOf = (method: Formula, telling: Telling): Written => {
  const { names, speech } = telling;
  const label = (place: string): string => `[${labelOf(method, place, telling)}]`;
  const setting = (place: string): Text => settingText(method.with[place] ?? place, names, speech);
  switch (method.formula) {
    case "clv":
      return {
        formula: ["amount", "perMonth", "12", "years", "margin"]
          .map((place) => (place === "12" ? place : label(place)))
          .join(" * "),
        about: speech.tell("clvPlain", { rate: setting("rate") }),
      };
    case "discounted": {
      const each = `${label("contribution")} * ${label("frequency")} * ${label("probability")}`;
      return {
        formula: `${speech.say("sumOver")}: ${each} * ${label("retention")}^(t-1) / (1 + ${label("rate")})^m`,
        about: speech.tell("discountedAbout", {
          periods: [{ code: label("periods") }],
          timing: setting("timing"),
        }),
      };
    }
  }
};

/** A named formula, written out over the labels of inputs and settings. */
export const formula = (method: Formula, telling: Telling): Block[] => {
  const { speech } = telling;
  const { formula: text, about } = writtenOf(method, telling);
  return [
    paragraph(...speech.sentences([[speech.say("formula")], [speech.say("bracketed")]])),
    code(text),
    paragraph(...about),
    ...cutoffs(method.cutoffs, telling),
  ];
};
