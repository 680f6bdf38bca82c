import { NoticeBar } from "../grade/NoticeBar";
import { useLanguage } from "../language";
import type { Tables } from "./useTables";

/** Says that a large table has been edited since, with a way to look again. */
export function Edited({ edited, onLook }: { readonly edited: Tables["edited"]; onLook(): void }) {
  const { preview } = useLanguage().words.pane;
  if (edited === null) return null;
  const text = edited.remote ? preview.remote : preview.outdated;
  return (
    <NoticeBar
      notice={{ intent: "info", text, action: "refresh" }}
      onAction={onLook}
      onDismiss={onLook}
    />
  );
}
