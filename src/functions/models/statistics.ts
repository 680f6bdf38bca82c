// The entry of models/statistics.js: the models of few schemes and of the functions that are named after them, which functions.js imports when a formula first needs them.
export { bgNbdOf, fitBgNbd, rfm, segmenter, statisticalModels } from "../../models";
