import { Link } from "@fluentui/react-components";

import { Section } from "../shell/Section";
import type { CheckedRules } from "./bookRules";
import type { RulesRoom } from "./loadRules";
import { RemarkList } from "./RemarkList";
import { firstCell } from "./rulesView";
import type { RulesPageState } from "./useRulesPage";
import { useRulesWords } from "./useRulesWords";

interface IdleProps {
  readonly page: RulesPageState;
  readonly room: RulesRoom;
  readonly table: CheckedRules;
}

/** A rules table that holds for nothing: it does not say for which scheme it is, or is the second one for it. */
export function Idle({ page, room, table: { rules, remarks } }: IdleProps) {
  const t = useRulesWords();
  const { sheet } = rules.region.area;
  if (rules.scheme !== null)
    return (
      <p style={{ margin: 0 }}>
        {t.second({ sheet })}{" "}
        <Link as="button" onClick={() => page.goTo(firstCell(rules))}>
          {t.goToTable}
        </Link>
      </p>
    );
  return (
    <Section title={t.unreadable({ sheet })}>
      <RemarkList page={page} room={room} rules={rules} remarks={remarks ?? []} />
    </Section>
  );
}
