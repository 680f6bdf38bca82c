import { TOPICS, type Topic } from "../../workbook";
import type { PaneWords } from "../../text";
import type { Found } from "./search";

/** A part of a list under a heading. */
export interface Group<T> {
  readonly label: string;
  readonly items: readonly T[];
}

const filled = <T>(groups: readonly Group<T>[]): readonly Group<T>[] =>
  groups.filter(({ items }) => items.length > 0);

/** Things by what a user wants of them, in the order of the topics; within a topic in the order given. Topics with nothing are left out. */
export const byTopic = <T extends { readonly topic: Topic }>(
  items: readonly T[],
  { topics }: PaneWords,
): readonly Group<T>[] =>
  filled(
    TOPICS.map((topic) => ({
      label: topics[topic],
      items: items.filter((item) => item.topic === topic),
    })),
  );

/** What a search found, under how it was found. */
export const byFinding = <T>(
  { named, mentioned }: Found<T>,
  { pane }: PaneWords,
): readonly Group<T>[] =>
  filled([
    { label: pane.search.named, items: named },
    { label: pane.search.mentioned, items: mentioned },
  ]);
