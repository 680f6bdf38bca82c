import type { PartProps } from "../part";
import { SourceFrame } from "../purchases/SourceFrame";
import { Choices } from "./Choices";
import { Outcome } from "./Outcome";
import { useLifetime } from "./useLifetime";
import { useLifetimeWords } from "./useLifetimeWords";

/** Who still buys, what is still to come, and what customers are worth. */
export function LifetimePart({ shown }: PartProps) {
  const t = useLifetimeWords();
  const state = useLifetime(shown);
  return (
    <SourceFrame
      source={state.source}
      work={state.work}
      noticing={state.noticing}
      none={{ title: t.noneTitle, text: t.noneText }}
      choices={<Choices state={state} />}
    >
      <Outcome state={state} />
    </SourceFrame>
  );
}
