import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { PaneValueWords } from "../../../text";
import type { Clustering } from "../../../workbook";
import { Chart, type ChartProps } from "../../charts/Chart";
import { CopyPicture } from "../../charts/CopyPicture";
import { useLanguage, type Language } from "../../language";
import { useTextStyles } from "../useTextStyles";
import { useValueWords } from "../useValueWords";
import { mapPicture } from "./pictures/mapPicture";
import { silhouettePicture } from "./pictures/silhouettePicture";
import { treePicture } from "./pictures/treePicture";
import { trialsPicture } from "./pictures/trialsPicture";

const PICTURES = ["map", "silhouettes", "trials", "tree"] as const;
type Picture = (typeof PICTURES)[number];

interface PicturesProps {
  readonly found: Clustering;
  /** Whether the number of clusters was asked for. */
  readonly asked: boolean;
}

const chartOf = (
  picture: Picture,
  { found, asked }: PicturesProps,
  t: PaneValueWords["clusters"],
  language: Language,
): ChartProps => {
  if (picture === "silhouettes") return silhouettePicture(found, t, language);
  if (picture === "trials") return trialsPicture(found, asked, t, language);
  if (picture === "tree" && found.tree !== null) return treePicture(found, found.tree, t, language);
  return mapPicture(found, t, language);
};

/** One picture of the clusters at a time, with the sentence that says what it shows. */
export function Pictures({ found, asked }: PicturesProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const words = useValueWords();
  const language = useLanguage();
  const t = words.clusters;
  const [chosen, choose] = useState<Picture>("map");
  const pictures = PICTURES.filter((one) => one !== "tree" || found.tree !== null);
  const picture = pictures.includes(chosen) ? chosen : "map";
  const chart = useMemo(
    () => chartOf(picture, { found, asked }, t, language),
    [picture, found, asked, t, language],
  );
  return (
    <div className={styles.pictures}>
      <Field label={words.picture}>
        <Select
          value={picture}
          onChange={(_, { value }) => choose(PICTURES.find((one) => one === value) ?? "map")}
        >
          {pictures.map((one) => (
            <option key={one} value={one}>
              {t.pictures[one]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={texts.hint}>{chart.name}</p>
      <Chart key={picture} {...chart} />
      <div>
        <CopyPicture
          key={picture}
          draw={chart.draw}
          sentence={chart.name}
          file={t.pictures[picture]}
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
