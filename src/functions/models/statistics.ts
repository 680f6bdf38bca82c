// The entry of models/statistics.js: the models of few schemes, which functions.js imports when a formula first needs them.
export { statisticalModels } from "../../models";
