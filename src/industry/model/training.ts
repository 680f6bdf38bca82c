/** What the training program (src/build/industry) needs of the model: the very same way to read a text. */
import { readable } from "./features";
import { normaliseText } from "./text";

export { isBareName } from "./company";
export { extract } from "./features";
export { MAGIC, pushVarint, type Curve, type LevelCurves, type ModelHead } from "./format";
export { BUCKET_BITS, bucketOf, hashOf } from "./hash";
export { normaliseText } from "./text";
export { knownFeatures, scoreNodes } from "./score";
export { treeOf, type Tree } from "./tree";

/** A text as the model takes its features from it. */
export const readableText = (text: string): string => readable(normaliseText(text));
