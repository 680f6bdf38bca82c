import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { chartSvg } from "../charts";
import type { Book, Chart } from "../model";
import { chartsOf } from "../model";
import { toPixels, UNIT } from "./snapshot";

/** A chart as it is on the page, and what it was drawn from. */
interface Drawn {
  readonly svg: SVGElement;
  readonly chart: Chart;
}

/** Draws the charts of the sheet in front over the grid's cells; they follow its scrolling and zoom. They are to be looked at: a click goes to the cells below. */
export function showCharts(injector: Injector, book: Book): () => void {
  const render = injector.get(IRenderManagerService).getRenderById(UNIT);
  const canvas = render?.engine.getCanvasElement();
  if (!render || !canvas?.parentElement) return () => undefined;
  const layer = document.createElement("div");
  layer.className = "chartLayer";
  canvas.parentElement.append(layer);
  const drawn = new Map<string, Drawn>();
  let frame = 0;
  let stale = true;

  const draw = (charts: readonly Chart[]) => {
    for (const [id, { svg }] of drawn)
      if (stale || !charts.some((chart) => chart.id === id)) {
        svg.remove();
        drawn.delete(id);
      }
    stale = false;
    for (const chart of charts) {
      if (drawn.has(chart.id)) continue;
      const svg = chartSvg(book, chart, toPixels(chart.width), toPixels(chart.height));
      layer.append(svg);
      drawn.set(chart.id, { svg, chart });
    }
  };
  const lay = () => {
    const main = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    draw(chartsOf(book, book.state.activeSheet));
    if (!main || !skeleton) return;
    layer.style.inset = `${main.top}px 0 0 ${main.left}px`;
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    for (const { svg, chart } of drawn.values()) {
      const { row, column, x, y } = chart.corner;
      const cell = skeleton.getCellWithCoordByIndex(row, column);
      const left = (cell.startX + toPixels(x) - main.viewportScrollX) * scaleX - main.left;
      const top = (cell.startY + toPixels(y) - main.viewportScrollY) * scaleY - main.top;
      svg.style.transform = `translate(${left}px, ${top}px) scale(${scaleX}, ${scaleY})`;
    }
  };
  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      lay();
    });
  };
  const unsubscribe = book.subscribe((changes) => {
    stale ||= changes.some(({ kind }) => kind !== "selection");
    later();
  });
  const commands = injector.get(ICommandService).onCommandExecuted(later);
  const size = render.engine.clientRect$.subscribe(later);
  later();
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
    commands.dispose();
    size.unsubscribe();
    layer.remove();
  };
}
