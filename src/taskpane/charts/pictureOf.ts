import type { Draw, Marks } from "./loadCharts";
import { drawn } from "./drawn";
import { lookIn } from "./look";
import { lightTheme } from "../theme";

/** Pixels across a picture, before it is drawn at twice that. */
const WIDTH = 480;
const SCALE = 2;
const EDGE = 16;
const LINE = 22;

/** Breaks a text where it gets too wide; between any two characters where there is no blank, as Chinese is broken. */
export function linesOf(text: string, wide: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    if (line !== "" && wide((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

const imageOf = async (svg: SVGSVGElement): Promise<HTMLImageElement> => {
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  return image;
};

/** A chart as a PNG on white, its sentence above it, at twice its size: whatever the pane's theme, it can be pasted into a letter. */
export async function pictureOf(marks: Marks, draw: Draw, sentence: string): Promise<Blob> {
  const width = WIDTH - 2 * EDGE;
  const look = lookIn((token) => String(lightTheme[token] ?? ""), {
    width,
    mark: "picture",
  });
  const image = await imageOf(drawn(marks, draw, look));
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  const font = `600 15px ${look.font}`;
  context.font = font;
  const lines = linesOf(sentence, (text) => context.measureText(text).width > width);
  const top = EDGE + lines.length * LINE + EDGE / 2;
  canvas.width = WIDTH * SCALE;
  canvas.height = (top + image.height + EDGE) * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = look.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.font = font;
  context.textBaseline = "top";
  context.fillStyle = look.text;
  lines.forEach((line, at) => context.fillText(line, EDGE, EDGE + at * LINE));
  context.drawImage(image, EDGE, top, width, image.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)),
      "image/png",
    ),
  );
}
