import { Link, makeStyles, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";

/** What the chosen scheme does, in a sentence, and the way to the page that tells all of it. */
export function About({ id, about }: { readonly id: string; readonly about: string }) {
  const styles = useStyles();
  const { words, locale } = useLanguage();
  return (
    <p className={styles.about}>
      {about}{" "}
      <Link
        href={`help/${id}.${locale}.html`}
        target="_blank"
        rel="noreferrer"
        className={styles.link}
      >
        {words.pane.scheme.rules}
      </Link>
    </p>
  );
}

const useStyles = makeStyles({
  about: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  link: { fontSize: "inherit", whiteSpace: "nowrap" },
});
