import type { Asked, Ordered } from "./op";

/** What the tabs of one workbook say to each other. */
export type Said =
  | { readonly kind: "hello" }
  /** To who said hello: the file as it was opened, and all that was done since. */
  | {
      readonly kind: "welcome";
      readonly author: number;
      readonly fileName: string;
      readonly bytes: Uint8Array;
      readonly log: readonly Ordered[];
    }
  | { readonly kind: "asked"; readonly asked: Asked }
  | { readonly kind: "ordered"; readonly ordered: Ordered }
  /** How many authors there are now. */
  | { readonly kind: "authors"; readonly count: number }
  | { readonly kind: "ping"; readonly id: string }
  | { readonly kind: "pong"; readonly id: string }
  | { readonly kind: "bye" };

/** Something said: by whom, and to whom (all others, where that is left out). */
export type Message = Said & { readonly from: string; readonly to?: string };

/** A line between the tabs of one workbook. Messages of one tab arrive in the order in which it said them. */
export interface Line {
  /** The name of this tab on the line. */
  readonly me: string;
  say(said: Said, to?: string): void;
  /** Hears what others say to this tab or to all. */
  listen(listener: (message: Message) => void): void;
  close(): void;
}

/** The line of a room, among the tabs of this origin in this browser. */
export function openLine(room: string): Line {
  const channel = new BroadcastChannel(`clientele workbench ${room}`);
  const me = crypto.randomUUID();
  return {
    me,
    say(said, to) {
      channel.postMessage({ ...said, from: me, ...(to === undefined ? {} : { to }) });
    },
    listen(listener) {
      channel.onmessage = ({ data }: MessageEvent<Message>) => {
        if (data.to === undefined || data.to === me) listener(data);
      };
    },
    close() {
      channel.close();
    },
  };
}
