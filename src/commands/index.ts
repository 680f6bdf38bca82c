import { hostReady, onAction, openPane, type PaneWish } from "../excel";

/** What each action of the manifest's buttons and menu entries, and of the keyboard shortcuts, opens. Ids never change: users' own shortcuts name them. */
const actions: Readonly<Record<string, PaneWish>> = {
  gradeSelection: "grade",
  whyTier: "why",
  whatIf: "what-if",
  insight: "insight",
  toDo: "to-do",
  openRules: "rules",
  whichRules: "stamp",
  openHelp: "functions",
  selfTest: "self-test",
};

void hostReady().then(({ inExcel }) => {
  if (!inExcel) return;
  for (const [id, wish] of Object.entries(actions)) onAction(id, () => openPane(wish));
});
