import { insightWords, type InsightWords } from "../../text";
import { useLanguage } from "../language";

/** The words of answers, in the language of the pane. */
export const useInsightWords = (): InsightWords => insightWords(useLanguage().locale);
