/** Several authors on one workbook, each in a tab of their own. */
export { createFollower } from "./follower";
export { openLine } from "./line";
export type { Line, Message, Said } from "./line";
export { joinRoom, openRoom } from "./room";
export type { Place, Welcome } from "./room";
export { createSequencer } from "./sequencer";
export type { Asked, Ordered } from "./op";
