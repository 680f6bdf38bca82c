import { joinRoom, openLine, openRoom } from "./coauthor";
import type { Place, Welcome } from "./coauthor";
import type { Book } from "./model";

/** Who has the workbook of a session open, and how they hear of each other. */
export interface Authors {
  /** Opens a workbook for others to join. */
  readonly begin: (
    book: Book,
    file: { readonly bytes: Uint8Array; readonly fileName: string },
  ) => void;
  /** Asks to join the workbook of a room; undefined where nobody is there. */
  readonly join: (room: string) => Promise<Welcome | undefined>;
  readonly follow: (welcome: Welcome, book: Book) => void;
  /** The name under which another tab joins; that of the joined room where this tab has joined itself. */
  readonly room: () => string;
  readonly synced: () => Promise<void>;
  readonly leave: () => void;
}

/** Nobody else at first. */
export function createAuthors(listeners: {
  readonly onAuthors: (count: number) => void;
  readonly onLeft: () => void;
}): Authors {
  let room = "";
  let place: Place | undefined;
  const leave = () => {
    place?.leave();
    place = undefined;
  };
  return {
    begin(book, file) {
      leave();
      room = crypto.randomUUID();
      listeners.onAuthors(1);
      place = openRoom(openLine(room), book, file, listeners.onAuthors);
    },
    join(wanted) {
      room = wanted;
      return joinRoom(openLine(wanted));
    },
    follow(welcome, book) {
      place = welcome.follow(book, listeners);
    },
    room: () => room,
    synced: async () => place?.synced(),
    leave,
  };
}
