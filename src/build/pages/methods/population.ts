import { grid, paragraph, type Block, type Text } from "../block";
import { figure, percent, settingText, type Telling } from "../names";
import { sourceOf } from "../source";
import type { Kind } from "./kind";

type Population = Kind<"share"> | Kind<"rank">;

/** The cuts by default; whether they are values, and not shares. */
const cutsOf = (method: Population, { names }: Telling) => {
  const setting = names.setting(method.cuts);
  const cuts = setting?.type === "numbers" ? setting.default : [];
  const measure = method.kind === "share" ? names.setting(method.measure) : undefined;
  return { cuts, from: setting?.from, values: measure?.default === "value" };
};

/** Cuts above 1 are percents already. */
const shareText = (cut: number, cuts: readonly number[]): string =>
  cuts.some((one) => one > 1) ? `${figure(cut)}%` : percent(cut);

const tiersTable = (method: Population, telling: Telling): Block[] => {
  const { names, speech } = telling;
  const { cuts, from, values } = cutsOf(method, telling);
  const boundOf = (at: number): Text => {
    const cut = cuts[at];
    if (cut === undefined) return [speech.say("rest")];
    return values
      ? speech.tell("from", { cut: figure(cut) })
      : speech.tell("upTo", { cut: shareText(cut, cuts) });
  };
  return [
    ...grid(method.tiers, [
      { head: speech.say("tier"), cell: (tier) => [names.tier(tier)] },
      { head: speech.say("cutAt"), cell: (_, at) => boundOf(at) },
    ]),
    ...(from
      ? [paragraph(`${speech.say("basis")}${speech.colon}`, ...sourceOf(from, speech))]
      : []),
  ];
};

const settingsOf = (keys: readonly string[], { names, speech }: Telling): Text =>
  speech.all(keys.map((key) => settingText(key, names, speech)));

/** Tiers by the cumulative share of a column. */
export const share = (method: Kind<"share">, telling: Telling): Block[] => {
  const { names, speech } = telling;
  return [
    paragraph(
      ...speech.sentences([
        [speech.say("share")],
        speech.tell("shareAbout", {
          of: names.column(method.input),
          settings: settingsOf([method.measure, method.cuts, method.boundary], telling),
        }),
      ]),
    ),
    ...tiersTable(method, telling),
  ];
};

/** Tiers by rank from the top. */
export const rank = (method: Kind<"rank">, telling: Telling): Block[] => {
  const { names, speech } = telling;
  const { active } = method;
  return [
    paragraph(
      ...speech.sentences([
        [speech.say("rank")],
        speech.tell("rankAbout", {
          of: names.column(method.input),
          settings: settingsOf([method.cuts], telling),
        }),
        ...(active
          ? [
              speech.tell("inactive", {
                input: names.column(active.input),
                tier: names.tier(active.otherwise),
              }),
            ]
          : []),
      ]),
    ),
    ...tiersTable(method, telling),
  ];
};
