import { joinRoom, openRoom, type Line, type Message } from "../../../src/workbench/coauthor";
import { blankSheet, openBook, shiftCells, type Book } from "../../../src/workbench/model";
import { area, ONE, TWO, values, write } from "../model/sheetsOf";

/** Lines of one room: what is said arrives later, in order. */
const createLines = () => {
  const listeners = new Map<string, (message: Message) => void>();
  let last = 0;
  return (): Line => {
    const me = `tab ${++last}`;
    return {
      me,
      say(said, to) {
        const message = structuredClone({ ...said, from: me, ...(to === undefined ? {} : { to }) });
        setTimeout(() => {
          for (const [other, listen] of listeners)
            if (other !== me && (to === undefined || to === other)) listen(message as Message);
        }, 0);
      },
      listen(listener) {
        listeners.set(me, listener);
      },
      close() {
        listeners.delete(me);
      },
    };
  };
};

const bookFor = (author: number): Book =>
  openBook(
    {
      state: { sheets: [blankSheet(ONE, "One"), blankSheet(TWO, "Two")] },
      cells: new Map(),
    },
    author,
  );

const file = { bytes: new Uint8Array([1, 2, 3]), fileName: "clients.xlsx" };

/** A room that Ann has opened and Bob has joined, after Ann wrote into A1. */
const shared = async () => {
  const line = createLines();
  const ann = bookFor(0);
  const counts: number[] = [];
  const place = openRoom(line(), ann, file, (count) => counts.push(count));
  write(ann, "A1", [["before"]], "local");
  const welcome = (await joinRoom(line()))!;
  const bob = bookFor(welcome.author);
  const left = jest.fn();
  const bobs = welcome.follow(bob, { onAuthors: () => undefined, onLeft: left });
  return { line, ann, bob, welcome, place, bobs, counts, left };
};

test("who joins gets the file as it was opened, a number, and all that was done since", async () => {
  const { welcome, bob } = await shared();
  expect(welcome).toMatchObject({ author: 1, ...file });
  expect(values(bob, "A1")).toEqual([["before"]]);
});

test("when all is synced, both have what either has done", async () => {
  const { ann, bob, place, bobs } = await shared();
  write(bob, "B1", [["of Bob"]], "local");
  write(bob, "B2", [["more"]], "local");
  ann.change("local", (edit) => shiftCells(edit, ONE, area("1:1"), "Down"));
  await Promise.all([place.synced(), bobs.synced()]);
  for (const book of [ann, bob])
    expect(values(book, "A2:B3")).toEqual([
      ["before", "of Bob"],
      ["", "more"],
    ]);
});

test("authors are counted as they come and go", async () => {
  const { bobs, counts, place } = await shared();
  bobs.leave();
  await place.synced();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(counts).toEqual([2, 1]);
});

test("when the first author leaves, the others are told, and go on alone", async () => {
  const { place, bob, bobs, left } = await shared();
  place.leave();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(left).toHaveBeenCalledTimes(1);
  write(bob, "B1", [["alone"]], "local");
  await bobs.synced();
  expect(values(bob, "A1:B1")).toEqual([["before", "alone"]]);
});

test("where nobody answers, there is nothing to join", async () => {
  jest.useFakeTimers();
  const joined = joinRoom(createLines()());
  jest.runAllTimers();
  jest.useRealTimers();
  expect(await joined).toBeUndefined();
});
