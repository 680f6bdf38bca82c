import { Badge, makeStyles, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { Lines, type GoTo } from "./Lines";
import type { ServiceView } from "./views";
import { useWhyWords } from "./useWhyWords";

interface ServiceProps {
  readonly service: ServiceView;
  readonly onGoTo: GoTo;
}

/** What is due of a customer, and how his tier is served. */
export function Service({ service, onGoTo }: ServiceProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useWhyWords().service;
  const { due, late, policy } = service;
  const badge =
    late === 0 ? undefined : (
      <Badge appearance="outline" color="danger">
        {t.overdue({ days: count(late) })}
      </Badge>
    );
  return (
    <Section title={t.title} level={3} summary={badge}>
      <div className={styles.body}>
        {due.length === 0 ? null : <Lines lines={due} onGoTo={onGoTo} />}
        {policy.length === 0 ? (
          <p className={styles.silent}>{t.silent}</p>
        ) : (
          <ul className={styles.policy}>
            {policy.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  body: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  policy: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  silent: { margin: 0, color: tokens.colorNeutralForeground2 },
});
