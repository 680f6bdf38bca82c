import { partAt } from "../parts/part";
import type * as statisticsModule from "./statistics";

/** The statistical models: a part of its own, loaded when a formula first needs them. */
export const statistics = partAt<typeof statisticsModule>("./models/statistics.js");
