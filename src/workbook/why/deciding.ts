import {
  inputsBehind,
  type Explanation,
  type Fact,
  type PlainScheme,
  type Reason,
  type Scheme,
} from "../../rules";

/** Reasons, and behind each those of the parts that it rests on. */
export const allReasons = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.flatMap((reason) => [
    reason,
    ...reason.facts.flatMap(({ because = [] }) => allReasons(because)),
  ]);

/** A scheme, and all that stand within it. */
export const allSchemes = (
  scheme: PlainScheme & Pick<Scheme, "precondition">,
): readonly PlainScheme[] => [
  scheme,
  ...(scheme.parts ?? []).flatMap((part) => allSchemes(part.scheme)),
  ...(scheme.precondition ? allSchemes(scheme.precondition.scheme) : []),
];

/** The facts on which a grade rests, those of parts instead of the part. */
export const decidingFacts = ({ because }: Explanation): readonly Fact[] =>
  allReasons(because)
    .flatMap(({ facts }) => facts)
    .filter((fact) => (fact.because ?? []).length === 0);

/** The inputs on which a grade rests, by key. */
export const decidingInputs = (scheme: Scheme, explanation: Explanation): ReadonlySet<string> =>
  new Set(
    decidingFacts(explanation).flatMap(({ input }) =>
      allSchemes(scheme).flatMap((each) => inputsBehind(each, input)),
    ),
  );
