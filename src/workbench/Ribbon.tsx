import type { Session } from "./session";
import type { View } from "./view";
import type { Words } from "./words";

interface RibbonProps {
  readonly view: View;
  readonly words: Words;
  readonly session: Session;
}

/** The add-in's buttons as its manifest declares them. The button that opens the pane is pressed while the pane is open. */
export function Ribbon({ view, words, session }: RibbonProps) {
  if (!view.manifest) return null;
  return (
    <div className="ribbon" role="toolbar" aria-label={view.manifest.name}>
      {view.manifest.groups.map((group) => (
        <div key={group.label} role="group" aria-label={group.label}>
          {group.buttons.map((button) => {
            const showsPane = button.action.kind === "show-pane";
            return (
              <button
                key={button.id}
                id={button.id}
                type="button"
                title={button.tip}
                {...(showsPane ? { "aria-pressed": view.paneVisible } : {})}
                onClick={() =>
                  showsPane && view.paneVisible
                    ? session.setPane(false)
                    : void session.press(button)
                }
              >
                {button.icon !== undefined && (
                  <img src={button.icon} alt="" width={20} height={20} />
                )}
                {button.label}
              </button>
            );
          })}
        </div>
      ))}
      <span className="spacer" />
      <span className="about">{words.about}</span>
    </div>
  );
}
