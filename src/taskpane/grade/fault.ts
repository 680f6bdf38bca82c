import type { PaneWords } from "../../text";
import { PortError } from "../../workbook";
import type { Notice } from "./views";

/** What went wrong in words, with the next step. Null for what the user asked to stop. */
export function faultNotice(error: unknown, words: PaneWords): Notice | null {
  const t = words.pane.fault;
  if (!(error instanceof PortError)) {
    const detail = error instanceof Error ? error.message : String(error);
    return { intent: "error", text: t.bug({ detail }), action: "retry" };
  }
  const detail = error.detail ?? "";
  switch (error.code) {
    case "cancelled":
      return null;
    case "editing":
      return { intent: "warning", text: t.editing, action: "retry" };
    case "too-large":
      return { intent: "error", text: t.tooLarge, action: "retry" };
    case "taken":
      return { intent: "warning", text: t.taken({ where: detail }), action: "retry" };
    case "changed":
      return { intent: "warning", text: t.changed, action: "look" };
    case "not-found":
      return { intent: "error", text: t.notFound({ what: detail }), action: "look" };
    case "read-only":
      return { intent: "error", text: t.readOnly, action: "retry" };
    case "protected":
      return { intent: "error", text: t.protected({ what: detail }), action: "retry" };
    case "merged":
      return { intent: "warning", text: t.merged({ where: detail }), action: "retry" };
    case "filtered":
      return { intent: "warning", text: t.filtered({ what: detail }), action: "retry" };
    case "too-long":
      return { intent: "warning", text: t.tooLong({ where: detail }), action: "retry" };
    case "unsupported":
      return { intent: "error", text: t.unsupported };
    case "busy":
      return { intent: "warning", text: t.busy, action: "retry" };
    case "silent":
      return { intent: "warning", text: t.silent({ seconds: detail }), action: "retry" };
    case "disconnected":
      return { intent: "error", text: t.disconnected, action: "retry" };
    case "unreadable":
    case "unknown":
      return {
        intent: "error",
        text: t.unknown({ detail: detail || error.code }),
        action: "retry",
      };
  }
}
