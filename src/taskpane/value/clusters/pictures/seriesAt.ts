import type { Look, Series } from "../../../charts/look";

/** How the dots or bars of a cluster look: of more clusters than there are looks, the first begin again. */
export const seriesAt = ({ series, text }: Look, cluster: number): Series =>
  series[cluster % series.length] ?? { colour: text, symbol: "circle", fill: text };
