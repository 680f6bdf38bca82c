import { paneChartWords, type PaneChartWords } from "../../text";
import { useLanguage } from "../language";

/** The words around charts, in the language of the pane. */
export const useChartWords = (): PaneChartWords => paneChartWords(useLanguage().locale);
