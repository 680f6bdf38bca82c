import { lazy, Suspense, useMemo } from "react";

import { inLocale, needsDay, type Customers, type Proposal } from "../../workbook";
import { useLanguage } from "../language";
import { About } from "./About";
import { argumentLines, argumentValue } from "./argumentLines";
import { columnChoices, inputLines } from "./gradeView";
import { Inputs } from "./Inputs";
import { Lacking } from "./Lacking";
import { OpenQuestions } from "./OpenQuestions";
import { Parameters } from "./Parameters";
import { ResultBody } from "./ResultBody";
import { openLines } from "./schemeView";
import type { Grade } from "./useGrade";
import type { InputLine } from "./views";

const PersonalNotice = lazy(() =>
  import(/* webpackChunkName: "notice" */ "./PersonalNotice").then((room) => ({
    default: room.PersonalNotice,
  })),
);

interface SchemeBodyProps {
  readonly grade: Grade;
  readonly customers: Customers;
  readonly proposal: Proposal;
}

/** Whether no column will do for something that is needed, or for anything at all. */
const lacksColumns = (lines: readonly InputLine[]): boolean =>
  lines.some(({ needed, column, several }) => needed && column === null && several === undefined) ||
  (lines.length > 0 && lines.every(({ column }) => column === null));

/** The chosen scheme: what it does, what it reads, what can be varied, what its source leaves open, and what came out. */
export function SchemeBody({ grade, customers, proposal }: SchemeBodyProps) {
  const { state, dispatch, insertion } = grade;
  const language = useLanguage();
  const { scheme } = proposal;
  const lines = inputLines(state, proposal, language);
  const open = useMemo(() => openLines(scheme, language), [scheme, language]);
  return (
    <>
      <About id={scheme.id} about={inLocale(scheme.about, language.locale)} />
      {scheme.personal === undefined ? null : (
        <Suspense>
          <PersonalNotice sentence={inLocale(scheme.personal, language.locale)} />
        </Suspense>
      )}
      {lacksColumns(lines) ? (
        <Lacking
          inserting={insertion.under !== null}
          onInsert={() => insertion.insert({ kind: "scheme", id: scheme.id })}
        />
      ) : null}
      <Inputs
        lines={lines}
        columns={columnChoices(customers)}
        onMap={(input, column) => dispatch({ type: "map", input, column })}
      />
      <Parameters
        {...(needsDay(scheme) ? { asOf: state.asOf } : {})}
        lines={argumentLines(scheme, state, language)}
        onAsOf={(date) => dispatch({ type: "as-of", date })}
        onArgument={(name, typed) => {
          const argument = scheme.arguments.find((one) => one.name === name);
          const value = argument && argumentValue(argument, typed);
          dispatch(
            value === undefined
              ? { type: "bad-argument", name, typed }
              : { type: "argument", name, value },
          );
        }}
        onReset={() => dispatch({ type: "reset-arguments" })}
      />
      <OpenQuestions lines={open} />
      <ResultBody {...grade} />
    </>
  );
}
