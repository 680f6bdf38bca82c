import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import { useState } from "react";

import {
  cellAddress,
  inLocale,
  type Area,
  type Rest,
  type RuleRemark,
  type RulesInBook,
  type WorkbookPort,
} from "../../workbook";
import { useAccess } from "../access";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import type { RulesRoom } from "./loadRules";
import type { RulesPageState } from "./useRulesPage";
import { useRulesWords } from "./useRulesWords";

/** Remarks that are shown before somebody asks for more. */
const FIRST = 20;

interface RemarkListProps {
  readonly page: RulesPageState;
  readonly room: RulesRoom;
  readonly rules: RulesInBook;
  readonly remarks: readonly RuleRemark[];
}

/** What is wrong with a rules table, in its order: each with the way to its cell, and a gap with the row that closes it. */
export function RemarkList({ page, room, rules, remarks }: RemarkListProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useRulesWords();
  const [many, setMany] = useState(FIRST);
  const rest = remarks.length - many;
  return (
    <>
      {room.restsOf(rules, remarks).map((rest) => (
        <RestLine key={rest.list.join()} page={page} rules={rules} rest={rest} />
      ))}
      <ul className={styles.list}>
        {remarks.slice(0, many).map((remark, at) => (
          <Line key={at} page={page} room={room} rules={rules} remark={remark} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="small" appearance="subtle" onClick={() => setMany(many + FIRST)}>
          {t.more({ count: count(Math.min(rest, FIRST)) })}
        </Button>
      ) : null}
    </>
  );
}

const placeOf = ({ region: { area } }: RulesInBook, { row, column }: RuleRemark): Area => ({
  sheet: area.sheet,
  row: area.row + row,
  column: area.column + (column ?? 0),
  rows: 1,
  columns: 1,
});

interface LineProps extends Omit<RemarkListProps, "remarks"> {
  readonly remark: RuleRemark;
}

function Line({ page, room, rules, remark }: LineProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useRulesWords();
  const insert = useInsertion(page, (loaded, port) => loaded.insertProposed(port, rules, remark));
  const { severity, address } = remark;
  return (
    <li className={styles.line}>
      <Severity severity={severity} />
      <div className={styles.words}>
        <span>{room.remarkText(rules, remark, locale)}</span>
        <span className={styles.buttons}>
          <Button
            size="small"
            appearance="transparent"
            className={styles.link}
            aria-label={t.goThereNamed({ address })}
            onClick={() => page.goTo(placeOf(rules, remark))}
          >
            {t.goThere} {address}
          </Button>
          {room.canInsert(rules, remark) ? (
            <Button
              size="small"
              aria-label={t.insertRowNamed({ address })}
              disabledFocusable={page.busy}
              onClick={insert}
            >
              {t.insertRow}
            </Button>
          ) : null}
        </span>
      </div>
    </li>
  );
}

/** Several gaps that one row closes. */
function RestLine(props: {
  readonly page: RulesPageState;
  readonly rules: RulesInBook;
  readonly rest: Rest;
}) {
  const { page, rules, rest } = props;
  const styles = useStyles();
  const { count, locale } = useLanguage();
  const t = useRulesWords();
  const insert = useInsertion(page, (room, port) => room.insertRest(port, rules, rest));
  const gaps = count(rest.gaps);
  const scheme = rules.outcome.ok ? rules.outcome.value.scheme : null;
  const tier = scheme?.tiers.find(({ key }) => key === rest.tier)?.label;
  return (
    <div className={styles.rest}>
      <span>{t.rest({ gaps, tier: tier === undefined ? rest.tier : inLocale(tier, locale) })}</span>
      <Button
        size="small"
        aria-label={t.insertRest({ gaps })}
        disabledFocusable={page.busy}
        onClick={insert}
      >
        {t.insertRow}
      </Button>
    </div>
  );
}

/** Inserts a row that closes gaps, and shows it. */
function useInsertion(
  { work }: RulesPageState,
  insert: (room: RulesRoom, port: WorkbookPort) => Promise<Area | null>,
) {
  const { port } = useAccess();
  const t = useRulesWords();
  return (): void =>
    work(async (room): Promise<Notice | null> => {
      const cell = await insert(room, port);
      if (cell === null) return { intent: "warning", text: t.notInserted };
      await port.goTo(cell);
      const address = cellAddress(cell.row, cell.column);
      return { intent: "success", text: t.insertedRow({ address }) };
    });
}

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, note: InfoRegular };

function Severity({ severity }: Pick<RuleRemark, "severity">) {
  const styles = useStyles();
  const t = useRulesWords();
  const Icon = ICONS[severity];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[severity])}
      aria-label={t.severity[severity]}
      role="img"
    />
  );
}

const useStyles = makeStyles({
  rest: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  words: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  link: {
    minWidth: "auto",
    paddingInline: 0,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
  },
  icon: { fontSize: tokens.fontSizeBase400, marginBlockStart: "2px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
});
