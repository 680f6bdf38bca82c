import { groundsOf, inLocale, type ArgumentValue, type Ground, type Scheme } from "../../workbook";
import type { Subject } from "./subject";
import type { GroundView } from "./views";

type Argument = Scheme["arguments"][number];
type Provenance = Argument["from"];

const valueText = (
  argument: Argument,
  value: ArgumentValue,
  { words, language }: Subject,
): string => {
  if (argument.type === "choice") {
    const choice = argument.choices.find(({ key }) => key === value);
    return choice ? inLocale(choice.label, language.locale) : String(value);
  }
  if (typeof value === "boolean") return value ? words.grounds.yes : words.grounds.no;
  return typeof value === "object" ? value.join(language.words.pane.join) : String(value);
};

const placeOf = (from: Provenance, { words, language: { locale } }: Subject): string =>
  from.kind === "default"
    ? ""
    : words.grounds.from({
        document: inLocale(from.document, locale),
        place: inLocale(from.place, locale),
      });

const kindOf = ({ kind }: Provenance): GroundView["kind"] =>
  kind === "default" ? "ours" : "source";

const groundView = (subject: Subject, ground: Ground): GroundView => {
  const { locale } = subject.language;
  const t = subject.words.grounds;
  switch (ground.kind) {
    case "rule": {
      const { from } = ground;
      return {
        kind: kindOf(from),
        title: placeOf(from, subject),
        text: inLocale(from.words, locale),
      };
    }
    case "setting": {
      const { argument, value, changed } = ground;
      const { from, label } = argument;
      const said = inLocale(from.words, locale);
      return {
        kind: changed ? "yours" : kindOf(from),
        title: t.setting({
          label: inLocale(label, locale),
          value: valueText(argument, value, subject),
        }),
        text: changed ? t.instead({ words: said }) : said,
      };
    }
    case "blank": {
      const { input, from } = ground;
      return {
        kind: kindOf(from),
        title: t.blank({ label: inLocale(input.label, locale) }),
        text: inLocale(from.words, locale),
      };
    }
  }
};

/** Where the thresholds come from that decided on a row. */
export const groundsView = (subject: Subject): readonly GroundView[] =>
  groundsOf(subject.result.request, subject.explanation).map((ground) =>
    groundView(subject, ground),
  );
