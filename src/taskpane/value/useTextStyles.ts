import { makeStyles, tokens } from "@fluentui/react-components";

/** How the parts write: the answer in a sentence, what is added to it, and what stands where there is no answer. */
export const useTextStyles = makeStyles({
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
