import type { PartProps } from "../part";
import { SourceFrame } from "../purchases/SourceFrame";
import { Choices } from "./Choices";
import { Outcome } from "./Outcome";
import { useRfm } from "./useRfm";
import { useRfmWords } from "./useRfmWords";

/** How recently, how often and for how much customers bought, and the segments that this makes. */
export function RfmPart({ shown }: PartProps) {
  const t = useRfmWords().source;
  const state = useRfm(shown);
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
