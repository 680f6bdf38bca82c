import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { ValueLifetimeWords } from "../../../text";
import type { LifetimeFound, TimeUnit } from "../../../workbook";
import { Chart, type ChartProps } from "../../charts/Chart";
import { CopyPicture } from "../../charts/CopyPicture";
import { useLanguage, type Language } from "../../language";
import { ChoiceField } from "../purchases/Fields";
import { alivePicture } from "./pictures/alivePicture";
import { bestPicture } from "./pictures/bestPicture";
import { trackPicture } from "./pictures/trackPicture";
import { useTextStyles } from "../useTextStyles";
import { useLifetimeWords } from "./useLifetimeWords";

const PICTURES = ["track", "alive", "best"] as const;
type Picture = (typeof PICTURES)[number];

interface PicturesProps {
  readonly found: LifetimeFound;
  readonly unit: TimeUnit;
}

/** The pictures that there are of a result. */
const picturesOf = ({ track, map }: LifetimeFound): readonly Picture[] =>
  PICTURES.filter((one) => (one === "track" ? track.length > 0 : one !== "alive" || map !== null));

/** The picture that was chosen, or the first where there is none of that kind. */
const pictureOf = (chosen: Picture, found: LifetimeFound): Picture => {
  const pictures = picturesOf(found);
  return pictures.includes(chosen) ? chosen : (pictures[0] ?? "best");
};

const chartOf = (
  picture: Picture,
  found: LifetimeFound,
  unit: TimeUnit,
  t: ValueLifetimeWords,
  language: Language,
): ChartProps => {
  if (picture === "track") return trackPicture(found, t.track, language);
  if (picture === "alive" && found.map !== null) return alivePicture(found.map, unit, t, language);
  return bestPicture(found, t.best, language);
};

/** One picture at a time, with the sentence that says what it shows. */
export function Pictures({ found, unit }: PicturesProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const language = useLanguage();
  const t = useLifetimeWords();
  const [chosen, choose] = useState<Picture>("track");
  const picture = pictureOf(chosen, found);
  const chart = useMemo(
    () => chartOf(picture, found, unit, t, language),
    [picture, found, unit, t, language],
  );
  const { holdout } = found;
  const errors =
    picture !== "track" || holdout === undefined
      ? null
      : t.track.errors({
          mean: language.number(holdout.check.meanError),
          root: language.number(holdout.check.rootError),
        });
  return (
    <div className={styles.pictures}>
      <ChoiceField<string>
        label={t.pictures}
        value={picture}
        names={Object.fromEntries(picturesOf(found).map((one) => [one, t.picture[one]]))}
        onChoose={(key) => choose(PICTURES.find((one) => one === key) ?? "track")}
      />
      <p className={texts.hint}>{chart.name}</p>
      {errors === null ? null : <p className={texts.hint}>{errors}</p>}
      <Chart key={picture} {...chart} />
      <div>
        <CopyPicture
          key={chart.name}
          draw={chart.draw}
          sentence={chart.name}
          file={t.picture[picture]}
        />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  pictures: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
});
