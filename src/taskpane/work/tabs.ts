import type { GradeResult } from "../../workbook";
import type { Grade } from "../grade/useGrade";

/** The tabs of the work page, in their order: what its commands and shortcuts name too. */
export const TABS = ["grade", "why", "what-if", "insight", "to-do"] as const;

/** A tab of the work page. */
export type Tab = (typeof TABS)[number];

/** Whether a wish names a tab. */
export const isTab = (name: string): name is Tab => (TABS as readonly string[]).includes(name);

/** What the work page hands to every tab but the first: they show what has been graded. */
export interface TabProps {
  readonly grade: Grade;
  /** The grades as they are now. */
  readonly result: GradeResult;
  /** False while another tab is in front: the tab stays with all that it knows, and need not work. */
  readonly shown: boolean;
}
