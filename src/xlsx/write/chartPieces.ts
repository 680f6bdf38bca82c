import { escapeCellText, escapeText } from "../xml/escape";
import { attributes } from "./looks";

/** Namespace of charts. */
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** Namespace of what all drawings are made of. */
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** A text of a chart. */
export const textXml = (text: string): string => escapeText(escapeCellText(text));

/** An element with nothing but a value. */
export const valueXml = (name: string, value: string | number | boolean): string =>
  `<c:${name}${attributes({ val: value })}/>`;

/** A title of a chart or an axis, in hundredths of a point; nothing where there is none. */
export const titleXml = (text: string | undefined, size: number): string =>
  text === undefined
    ? ""
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr sz="${size}" b="0"/><a:t>${textXml(text)}</a:t></a:r></a:p></c:rich></c:tx>${valueXml("overlay", false)}</c:title>`;
