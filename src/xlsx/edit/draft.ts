import { firstStyles } from "../create/styles";
import { workbookPart } from "../read/open";
import { workbookTarget } from "../read/styles";
import type { Workbook } from "../workbook";
import { CONTENT_TYPE } from "../write/package";
import { styleBook, type StyleBook } from "../write/styleBook";
import type { ArchiveChanges } from "../zip/writeArchive";
import { createLinks, type Links } from "./links";
import { createParts, type Parts } from "./parts";

/** A workbook while it is being changed: what is not written here stays as it is in the file. */
export interface Draft extends Pick<Parts, "has" | "text" | "edit" | "setPacked">, Links {
  readonly workbook: Workbook;
  /** The path of workbook.xml. */
  readonly bookPart: string;
  /** The first path of the kind `xl/tables/table1.xml` that is free; `stem` is what stands before the number. */
  freePath(stem: string): string;
  /** The styles, read when they are first asked for. */
  styles(): StyleBook;
  changes(): ArchiveChanges;
}

/** Opens the styles of the book; a book may have none, or point to some that it does not have. */
const openStyles = ({ archive }: Workbook, parts: Parts, links: Links, bookPart: string) => {
  const said = workbookTarget(archive, "styles");
  const path = said ?? "xl/styles.xml";
  if (said === undefined || !parts.has(said)) {
    links.add(path, CONTENT_TYPE.styles, firstStyles({ name: "Calibri", size: 11 }));
    if (said === undefined) links.relate(bookPart, "styles", path);
  }
  return { path, book: styleBook(parts.text(path), path) };
};

/** Begins a draft. */
export const createDraft = (workbook: Workbook): Draft => {
  const bookPart = workbookPart(workbook.archive);
  const parts = createParts(workbook);
  const links = createLinks(parts, bookPart);
  let styles: ReturnType<typeof openStyles> | undefined;
  return {
    workbook,
    bookPart,
    ...links,
    has: parts.has,
    text: parts.text,
    edit: parts.edit,
    setPacked: parts.setPacked,
    freePath: (stem) => {
      let number = 1;
      while (parts.has(`${stem}${number}.xml`)) number++;
      return `${stem}${number}.xml`;
    },
    styles: () => (styles ??= openStyles(workbook, parts, links, bookPart)).book,
    changes: () => {
      if (styles?.book.changed()) parts.setText(styles.path, styles.book.toXml());
      return parts.changes();
    },
  };
};
