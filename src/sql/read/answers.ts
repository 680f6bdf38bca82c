import { choiceNames, NO, YES } from "../../cells";
import { call, choose, col, isIn, val, type Expr } from "../expr";
import type { Reading, Source } from "./source";

/** Yes or no, by the words that people write. */
export const booleanReading = ({ name }: Source): Reading => {
  const word = call("lower", col(`${name}_text`));
  return {
    apart: [],
    pieces: [],
    value: choose("boolean", [
      { when: isIn(word, [...YES]), then: val(true) },
      { when: isIn(word, [...NO]), then: val(false) },
    ]),
    problems: [],
    otherwise: "not-a-boolean",
  };
};

/** One of the choices, by key, label or synonym; case, spaces and full stops do not matter. */
export const choiceReading = ({ name, input }: Source): Reading => {
  const answers = input.choices ?? [];
  const byPlace = new Map<number, string[]>();
  for (const [word, place] of choiceNames(input))
    byPlace.set(place, [...(byPlace.get(place) ?? []), word]);
  return {
    apart: [
      {
        name: `${name}_word`,
        is: { op: "replace", term: call("lower", col(`${name}_text`)), pattern: "[ .。]", by: "" },
      },
    ],
    pieces: [],
    value: choose(
      "text",
      answers.flatMap(({ key, label }, place) => {
        const words = byPlace.get(place) ?? [];
        return words.length === 0
          ? []
          : [{ when: isIn(col(`${name}_word`), words), then: val(key), note: label.en }];
      }),
    ),
    problems: [],
    otherwise: "not-a-choice",
  };
};

/** A text as it stands, its ends trimmed. */
export const textReading = (cell: Expr): Reading => ({
  apart: [],
  pieces: [],
  value: call("trim", cell),
  problems: [],
  otherwise: "cell-error",
});
