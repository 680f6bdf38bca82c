import { makeResetStyles, tokens } from "@fluentui/react-components";

/** A button without a look of its own, for lines and headings that can be pressed; the focus ring is Fluent's. */
export const usePlainButton = makeResetStyles({
  all: "unset",
  boxSizing: "border-box",
  width: "100%",
  cursor: "pointer",
  borderRadius: tokens.borderRadiusMedium,
  color: tokens.colorNeutralForeground1,
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
});
