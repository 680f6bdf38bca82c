import { valueRfmWords, type ValueRfmWords } from "../../../text";
import { useLanguage } from "../../language";

/** The words of RFM, in the language of the pane. */
export const useRfmWords = (): ValueRfmWords => valueRfmWords(useLanguage().locale);
