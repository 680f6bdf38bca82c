import { industryModels } from "../industry";
import { statisticalModels } from "../models";

/** The models that schemes may ask. */
export const models = { ...statisticalModels, ...industryModels };
