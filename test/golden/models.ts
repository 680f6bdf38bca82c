import { industryModels } from "../../src/industry";
import { statisticalModels } from "../../src/models";

/** The models that schemes may ask. */
export const models = { ...statisticalModels, ...industryModels };
