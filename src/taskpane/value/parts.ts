import { lazy, type LazyExoticComponent, type ComponentType } from "react";

import type { PartProps } from "./part";

type Part = LazyExoticComponent<ComponentType<PartProps>>;

/** The parts of the page in the order of its switch, each a file of its own: a part has a line here, and its name in the words under `parts`. */
export const PARTS = {
  rfm: lazy(() =>
    import(/* webpackChunkName: "value-rfm" */ "./rfm/RfmPart").then((room) => ({
      default: room.RfmPart,
    })),
  ),
  lifetime: lazy(() =>
    import(/* webpackChunkName: "value-lifetime" */ "./lifetime/LifetimePart").then((room) => ({
      default: room.LifetimePart,
    })),
  ),
  clusters: lazy(() =>
    import(/* webpackChunkName: "clusters" */ "./clusters/ClustersPart").then((room) => ({
      default: room.ClustersPart,
    })),
  ),
  overdue: lazy(() =>
    import(/* webpackChunkName: "overdue" */ "./overdue/OverduePart").then((room) => ({
      default: room.OverduePart,
    })),
  ),
  backtest: lazy(() =>
    import(/* webpackChunkName: "value-backtest" */ "./backtest/BacktestPart").then((room) => ({
      default: room.BacktestPart,
    })),
  ),
} as const satisfies Readonly<Record<string, Part>>;

/** A part of the page. */
export type PartName = keyof typeof PARTS;

/** All parts. */
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];
