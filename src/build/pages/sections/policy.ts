import type { Policy, Provenance, Words } from "../../../rules";
import type { Text } from "../block";
import { figure } from "../names";
import { sourceOf } from "../source";
import type { PhraseName, Speech } from "../words";

type Cadence = NonNullable<Policy["cadence"]>;
type Visits = NonNullable<Policy["visits"]>[number];

/** A length of time: "1 day", "3 months". */
export const timeText = (time: Cadence, { say, tell }: Speech): Text => {
  if ("days" in time)
    return time.days === 1 ? [say("oneDay")] : tell("days", { n: figure(time.days) });
  return time.months === 1 ? [say("oneMonth")] : tell("months", { n: figure(time.months) });
};

const cadenceText = (cadence: Cadence, speech: Speech): Text => {
  if ("days" in cadence && cadence.days === 1) return [speech.say("everyDay")];
  if ("months" in cadence && cadence.months === 1) return [speech.say("everyMonth")];
  return speech.tell("every", { time: timeText(cadence, speech) });
};

const visitsText = ({ role, times, months, from }: Visits, speech: Speech): Text => {
  const places = {
    role: speech.of(role),
    times: figure(times),
    months: timeText({ months, from }, speech),
  };
  const once = times === 1;
  if (months === 1) return speech.tell(once ? "visitsOnceMonthly" : "visitsMonthly", places);
  return speech.tell(once ? "visitsOnce" : "visitsOf", places);
};

/** A service policy, a line each: who, how often and how, what is written down, what is done. */
export const policyItems = (policy: Policy, speech: Speech): Text[] => {
  const line = (name: PhraseName, text: Text, from: Provenance): Text => [
    `${speech.say(name)}${speech.colon}`,
    ...text,
    ...speech.aside(sourceOf(from, speech)),
  ];
  const stated = (
    name: PhraseName,
    one: { readonly words: Words; readonly from: Provenance } | undefined,
  ): Text[] => (one ? [line(name, [speech.of(one.words)], one.from)] : []);
  const { cadence, visits = [] } = policy;
  return [
    ...stated("owner", policy.owner),
    ...stated("sponsor", policy.sponsor),
    ...stated("coach", policy.coach),
    ...stated("liability", policy.liability),
    ...(cadence ? [line("cadence", cadenceText(cadence, speech), cadence.from)] : []),
    ...stated("channel", policy.channel),
    ...visits.map((one) => line("visits", visitsText(one, speech), one.from)),
    ...stated("log", policy.log),
    ...policy.actions.flatMap((one) => stated("actions", one)),
  ];
};
