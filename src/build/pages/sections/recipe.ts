import type { Derived } from "../../../rules";
import type { Text } from "../block";
import { cellText } from "../cell";
import { defaultAside, figure, settingText, type Telling } from "../names";

type Kind<K extends Derived["kind"]> = Extract<Derived, { kind: K }>;

/** The label of a column in brackets, as Excel's tables have it. */
const column = (key: string, { names }: Telling): string => `[${names.column(key)}]`;

const columnCode = (key: string, telling: Telling): Text => [{ code: column(key, telling) }];

const columnCodes = (keys: readonly string[], telling: Telling): Text =>
  telling.speech.all(keys.map((key) => columnCode(key, telling)));

const sum = ({ terms }: Kind<"sum">, telling: Telling): Text => {
  const written = terms.map(({ input, times = 1 }, at) => {
    const sign = times < 0 ? "-" : "+";
    const factor = Math.abs(times) === 1 ? "" : `${Math.abs(times)} * `;
    const before = at === 0 ? (times < 0 ? "-" : "") : ` ${sign} `;
    return `${before}${factor}${column(input, telling)}`;
  });
  return [{ code: written.join("") }];
};

/** A yes/no setting that is asked, with its default. */
const asked = (name: string, { names, speech }: Telling) => ({
  setting: [{ code: name }],
  standard: defaultAside(name, names, speech),
});

const months = (
  { kind, of, thirtyDays }: Kind<"monthsSince" | "monthsUntil">,
  telling: Telling,
) => {
  const { speech } = telling;
  const thirty =
    thirtyDays === undefined ? [] : speech.tell("thirtyDays", asked(thirtyDays, telling));
  return [...speech.tell(kind, { of: columnCode(of, telling) }), ...thirty];
};

const days = ({ kind, of }: Kind<"daysSince" | "daysUntil">, telling: Telling): Text => {
  const today = telling.speech.say("gradingDay");
  const date = column(of, telling);
  const recipe = kind === "daysSince" ? `${today} - ${date}` : `${date} - ${today}`;
  return telling.speech.tell(kind, { recipe: [{ code: recipe }] });
};

const lastYearly = ({ of, lead }: Kind<"lastYearly">, telling: Telling): Text => {
  const { tell, say } = telling.speech;
  const date = columnCode(of, telling);
  if (lead === 0) return tell("lastYearly", { of: date });
  const time: Text = lead === 1 ? [say("oneMonth")] : tell("months", { n: figure(lead) });
  return tell("lastYearlyLead", { of: date, lead: time });
};

const leading = ({ of, atLeast }: Kind<"leading">, telling: Telling): Text => {
  const { tell } = telling.speech;
  return [
    ...tell("leading", { of: columnCodes(of, telling) }),
    ...(atLeast === undefined ? [] : tell("leadingLeast", { least: figure(atLeast) })),
  ];
};

const either = ({ of, prefer, test }: Kind<"either">, telling: Telling): Text => {
  const { names, speech } = telling;
  const name = /[a-z]\w*/i.exec(test)?.[0];
  return [
    ...speech.tell("either", {
      prefer: columnCode(prefer, telling),
      of: columnCode(of, telling),
      test: cellText(of, test, names, speech),
    }),
    ...(name === undefined ? [] : defaultAside(name, names, speech)),
  ];
};

const same = ({ of, as, take }: Kind<"same">, telling: Telling): Text => {
  const places = { of: columnCode(of, telling), as: columnCode(as, telling) };
  return take === undefined
    ? telling.speech.tell("same", places)
    : telling.speech.tell("sameStart", { ...places, take: figure(take) });
};

const quantile = ({ of, bins, falling, plusOne }: Kind<"quantile">, telling: Telling): Text => {
  const { names, speech } = telling;
  const places = { of: columnCode(of, telling), bins: settingText(bins, names, speech) };
  return [
    ...speech.tell(falling ? "quantileFalling" : "quantile", places),
    ...(plusOne === undefined ? [] : speech.tell("plusOne", asked(plusOne, telling))),
  ];
};

const model = ({ model: name, of, choices }: Kind<"model">, telling: Telling): Text => {
  const { tell, of: words, colon } = telling.speech;
  const answers = (choices ?? []).map(({ label }) => words(label)).join(" / ");
  return [
    ...tell("model", { model: [{ code: name }], of: columnCodes(of, telling) }),
    answers === "" ? "" : `${colon}${answers}`,
  ];
};

const percentile = ({ of, falling }: Kind<"percentile">, telling: Telling): Text => {
  const ranked = column(of, telling);
  const recipe = falling
    ? `100 - PERCENTRANK.INC(${ranked}) * 100`
    : `PERCENTRANK.INC(${ranked}) * 100`;
  return telling.speech.tell(falling ? "percentileFalling" : "percentile", {
    recipe: [{ code: recipe }],
  });
};

/** A formula with columns for keys, and Excel's sign for powers; what is left are settings. */
const calculated = ({ formula, of }: Kind<"calculated">, telling: Telling): Text => [
  {
    code: formula
      .replaceAll("**", "^")
      .replace(/[A-Za-z][A-Za-z0-9]*/g, (name) =>
        of.includes(name) ? column(name, telling) : name,
      ),
  },
];

/** How a derived input is computed, for people who know Excel: a formula where it is plain, words where it would be cryptic. */
export const recipe = (one: Derived, telling: Telling): Text => {
  const { tell } = telling.speech;
  const named = (key: string): string => column(key, telling);
  switch (one.kind) {
    case "monthsSince":
    case "monthsUntil":
      return months(one, telling);
    case "daysSince":
    case "daysUntil":
      return days(one, telling);
    case "lastYearly":
      return lastYearly(one, telling);
    case "sum":
      return sum(one, telling);
    case "product":
      return [{ code: `${named(one.of)} * ${named(one.by)}` }];
    case "ratio":
      return tell("divided", { recipe: [{ code: `${named(one.of)} / ${named(one.by)}` }] });
    case "calculated":
      return calculated(one, telling);
    case "greatest":
      return [{ code: `MAX(${one.of.map(named).join(", ")})` }];
    case "leading":
      return leading(one, telling);
    case "first":
      return tell("first", { of: columnCodes(one.of, telling) });
    case "either":
      return either(one, telling);
    case "same":
      return same(one, telling);
    case "filled":
      return tell("filled", { of: columnCodes(one.of, telling) });
    case "shareOfTotal":
      return tell("shareOfTotal", {
        recipe: [{ code: `${named(one.of)} / SUM(${named(one.of)})` }],
      });
    case "percentile":
      return percentile(one, telling);
    case "quantile":
      return quantile(one, telling);
    case "score":
      return tell("scoreOf", { part: columnCode(one.of, telling) });
    case "model":
      return model(one, telling);
  }
};
