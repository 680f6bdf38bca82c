import { outputLabel } from "../../../text";
import { grid, list, paragraph, section, type Block, type Text } from "../block";
import type { Telling } from "../names";
import type { Speech } from "../words";
import { timeText } from "./policy";

/** What the column is called that says what is due. */
const dueLabel = (key: "nextDue" | "daysOverdue", { locale }: Speech): string =>
  outputLabel({ key }, locale);

const partiesOf = ({ scheme, speech }: Telling): readonly string[] => {
  const { method } = scheme;
  if (method.kind !== "split") return [];
  const labels = method.cases.flatMap(({ shares }) => shares.map(({ label }) => speech.of(label)));
  return [...new Set(labels)];
};

/** What customers are told besides their tier. */
export const results = (telling: Telling): Block[] => {
  const { scheme, names, speech, level } = telling;
  const { say, of, aside } = speech;
  const named = (label: string, what: Text): Text => [{ strong: label }, ...aside(what)];
  const items: Text[] = [
    ...(scheme.parts ?? []).map(({ label }) => named(of(label), [say("resultOfPart")])),
    ...(scheme.shows ?? []).map((key) => named(names.column(key), [say("resultDerived")])),
    ...partiesOf(telling).map((label) => named(label, [say("resultOfParty")])),
    ...(scheme.contact === undefined
      ? []
      : (["nextDue", "daysOverdue"] as const).map((key) =>
          named(dueLabel(key, speech), [say("resultDue")]),
        )),
  ];
  return items.length === 0
    ? []
    : section(level, say("results"), [paragraph(say("resultsAbout")), ...list(items)]);
};

/** When the next contact is due, by the cadence of each tier. */
export const dueContacts = ({ scheme, names, speech, level }: Telling): Block[] => {
  if (scheme.contact === undefined) return [];
  const { say, tell, of } = speech;
  return section(level, say("due"), [
    paragraph(
      ...tell("dueAbout", {
        contact: names.column(scheme.contact),
        next: dueLabel("nextDue", speech),
        overdue: dueLabel("daysOverdue", speech),
      }),
    ),
    ...grid(scheme.tiers, [
      { head: say("tier"), cell: ({ label }) => [of(label)] },
      {
        head: say("due"),
        cell: ({ policy }) =>
          policy?.cadence
            ? tell("dueAfter", { time: timeText(policy.cadence, speech) })
            : [say("dueNever")],
      },
    ]),
  ]);
};
