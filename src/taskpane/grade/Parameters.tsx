import { lazy, useState } from "react";

import { useLanguage } from "../language";
import { Folded } from "../shell/Folded";
import { Section } from "../shell/Section";
import type { ParametersProps } from "./ParameterFields";

const ParameterFields = lazy(() =>
  import(/* webpackChunkName: "folded" */ "./ParameterFields").then((room) => ({
    default: room.ParameterFields,
  })),
);

/** What the grader can vary of a scheme: the day as of which it counts, and its arguments; folded until somebody asks. */
export function Parameters(props: ParametersProps) {
  const { asOf, lines } = props;
  const { words } = useLanguage();
  const t = words.pane.settings;
  const [open, setOpen] = useState(false);
  if (asOf === undefined && lines.length === 0) return null;
  const bad = lines.some((line) => line.bad);
  return (
    <Section title={t.title} summary={asOf} open={open || bad} onToggle={setOpen}>
      <Folded>
        <ParameterFields {...props} />
      </Folded>
    </Section>
  );
}
