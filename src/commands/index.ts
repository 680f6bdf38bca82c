import { hostReady, onAction, openPane } from "../excel";

// The ids are those of the manifest's buttons, menu entries and shortcuts.
void hostReady().then(({ inExcel }) => {
  if (!inExcel) return;
  onAction("gradeSelection", () => openPane("grade"));
  onAction("whichRules", () => openPane("stamp"));
  onAction("selfTest", () => openPane("self-test"));
  onAction("openHelp", () => openPane("functions"));
});
