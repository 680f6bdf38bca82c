import { lazy } from "react";

import type { Page } from "./useApp";

// Each page is a file of its own, with what only it needs. The work page brings the engine: it is asked for at once, while Office.js still shakes hands.
const workPage = import(/* webpackChunkName: "work" */ "./work/WorkPage");
export const WorkPage = lazy(() => workPage.then((room) => ({ default: room.WorkPage })));
export const RulesPage = lazy(() =>
  import(/* webpackChunkName: "rules-page" */ "./rules/RulesPage").then((room) => ({
    default: room.RulesPage,
  })),
);
export const HistoryPage = lazy(() =>
  import(/* webpackChunkName: "history-page" */ "./history/HistoryPage").then((room) => ({
    default: room.HistoryPage,
  })),
);
export const StampPage = lazy(() =>
  import(/* webpackChunkName: "stamp" */ "./history/StampPage").then((room) => ({
    default: room.StampPage,
  })),
);
export const TemplatesPage = lazy(() =>
  import(/* webpackChunkName: "templates" */ "./templates/TemplatesPage").then((room) => ({
    default: room.TemplatesPage,
  })),
);
const IndustryPage = lazy(() =>
  import(/* webpackChunkName: "industry" */ "./industry/IndustryPage").then((room) => ({
    default: room.IndustryPage,
  })),
);
const ValuePage = lazy(() =>
  import(/* webpackChunkName: "value" */ "./value/ValuePage").then((room) => ({
    default: room.ValuePage,
  })),
);
export const FunctionsPage = lazy(() =>
  import(/* webpackChunkName: "functions" */ "./functions/FunctionsPage").then((room) => ({
    default: room.FunctionsPage,
  })),
);
export const SettingsPage = lazy(() =>
  import(/* webpackChunkName: "settings" */ "./preferences/SettingsPage").then((room) => ({
    default: room.SettingsPage,
  })),
);
export const SelfTestPage = lazy(() =>
  import(/* webpackChunkName: "self-test" */ "./selfTest/SelfTestPage").then((room) => ({
    default: room.SelfTestPage,
  })),
);

/** Pages that work on a table: once opened they stay while another page is shown, with all they know. */
export const STAYING = { industry: IndustryPage, value: ValuePage } as const;

/** A page that stays. */
export type StayingPage = keyof typeof STAYING;

/** Whether a page stays. */
export const isStaying = (page: Page): page is StayingPage => page in STAYING;
