/** The model that codes descriptions: pure, its weights are handed in as bytes. See docs/industry-coding.md. */
export { decodeModel, type TextModel } from "./decode";
export { exactDictionary, type NamedClass } from "./dictionary";
export type { Word } from "./explain";
export {
  DEFAULT_THRESHOLD,
  predict,
  type Candidate,
  type ModelLevel,
  type Prediction,
  type PredictOptions,
} from "./predict";
export { languageOf, normaliseText } from "./text";
