import type { Book } from "../model";
import { createFollower, type Follower } from "./follower";
import type { Line, Message } from "./line";
import type { Ordered } from "./op";
import { createSequencer } from "./sequencer";
import { takeOver } from "./takeOver";

/** A workbook's place among its authors. */
export interface Place {
  /** Resolves when all that was done here until now has reached the others, and all of theirs has come here. */
  synced(): Promise<void>;
  leave(): void;
}

/** What the page wants to hear. */
export interface PlaceListeners {
  readonly onAuthors: (count: number) => void;
  /** The tab that opened the file is gone: from now on everybody is alone. */
  readonly onLeft: () => void;
}

/** Lets others join a workbook that was opened here. */
export function openRoom(
  line: Line,
  book: Book,
  file: { readonly bytes: Uint8Array; readonly fileName: string },
  onAuthors: (count: number) => void,
): Place {
  const others = new Set<string>();
  const calls = createCalls(line);
  let last = 0;
  const tellCount = () => {
    onAuthors(others.size + 1);
    line.say({ kind: "authors", count: others.size + 1 });
  };
  const sequencer = createSequencer(book, (ordered) => {
    if (others.size > 0) line.say({ kind: "ordered", ordered });
  });
  line.listen((message) => {
    switch (message.kind) {
      case "hello":
        others.add(message.from);
        last++;
        line.say({ kind: "welcome", author: last, ...file, log: sequencer.log }, message.from);
        tellCount();
        break;
      case "asked":
        sequencer.receive(message.asked);
        break;
      case "bye":
        others.delete(message.from);
        calls.end(message.from);
        tellCount();
        break;
      case "ping":
        line.say({ kind: "pong", id: message.id }, message.from);
        break;
      case "pong":
        calls.answered(message.id);
        break;
      default:
    }
  });
  return {
    async synced() {
      await Promise.all([...others].map(calls.call));
    },
    leave() {
      sequencer.stop();
      line.say({ kind: "bye" });
      line.close();
    },
  };
}

/** What a tab gets that joins. */
export interface Welcome {
  readonly author: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Begins to write together on a workbook that was opened from those bytes for that author: first it becomes as the others' are. */
  follow(book: Book, listeners: PlaceListeners): Place;
}

/** How long the first tab may take to answer. */
const PATIENCE = 5_000;

/** Joins a workbook that is open in another tab; undefined where no tab answers. */
export function joinRoom(line: Line): Promise<Welcome | undefined> {
  return new Promise((resolve) => {
    const early: Message[] = [];
    let hear = (message: Message) => {
      early.push(message);
    };
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    line.listen((message) => {
      if (message.kind !== "welcome") return hear(message);
      clearTimeout(timer);
      const { author, fileName, bytes, log, from } = message;
      const follow = (book: Book, listeners: PlaceListeners) => {
        const place = followIn(line, from, book, log, listeners);
        hear = place.hear;
        for (const each of early.splice(0)) place.hear(each);
        return place;
      };
      resolve({ author, fileName, bytes, follow });
    });
    line.say({ kind: "hello" });
  });
}

function followIn(
  line: Line,
  first: string,
  book: Book,
  log: readonly Ordered[],
  { onAuthors, onLeft }: PlaceListeners,
): Place & { readonly hear: (message: Message) => void } {
  for (const ordered of log) if (!ordered.refused) takeOver(book, ordered);
  const calls = createCalls(line);
  const follower: Follower = createFollower(book, log.length, (asked) => {
    line.say({ kind: "asked", asked }, first);
  });
  const rest = createRest(() => follower.pending === 0);
  return {
    hear(message) {
      if (message.kind === "ordered" && message.ordered.seq > follower.seq)
        follower.receive(message.ordered);
      else if (message.kind === "authors") onAuthors(message.count);
      else if (message.kind === "pong") calls.answered(message.id);
      else if (message.kind === "ping")
        rest.whenDone(() => line.say({ kind: "pong", id: message.id }, message.from));
      else if (message.kind === "bye" && message.from === first) {
        follower.stop();
        calls.end(first);
        onLeft();
      }
      rest.look();
    },
    async synced() {
      await new Promise<void>((resolve) => {
        rest.whenDone(resolve);
      });
      await calls.call(first);
    },
    leave() {
      follower.stop();
      line.say({ kind: "bye" });
      line.close();
    },
  };
}

/** Tasks that wait until nothing is pending; `look` is called whenever that may have changed. */
function createRest(isIdle: () => boolean) {
  let tasks: (() => void)[] = [];
  return {
    look() {
      if (!isIdle()) return;
      const waiting = tasks;
      tasks = [];
      for (const task of waiting) task();
    },
    whenDone(task: () => void) {
      if (isIdle()) task();
      else tasks.push(task);
    },
  };
}

/** Pings, and who waits for their answers. */
function createCalls(line: Line) {
  const open = new Map<string, { readonly to: string; readonly answer: () => void }>();
  const gone = new Set<string>();
  return {
    call: (to: string) =>
      new Promise<void>((resolve) => {
        if (gone.has(to)) return resolve();
        const id = crypto.randomUUID();
        open.set(id, { to, answer: resolve });
        line.say({ kind: "ping", id }, to);
      }),
    answered(id: string) {
      open.get(id)?.answer();
      open.delete(id);
    },
    /** A tab is not there to answer any more. */
    end(tab: string) {
      gone.add(tab);
      for (const [id, { to, answer }] of open) {
        if (to !== tab) continue;
        open.delete(id);
        answer();
      }
    },
  };
}
