import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { DragEvent } from "react";
import { download, readPicked } from "./fileDialog";
import { Header } from "./Header";
import { PaneEdge } from "./PaneEdge";
import { RefusedList } from "./RefusedList";
import { Ribbon } from "./Ribbon";
import type { Session } from "./session";
import { StatusStrip } from "./StatusStrip";
import { wordsOf } from "./words";

interface AppProps {
  readonly session: Session;
  /** Called once, with the places for the grid and the add-in's frame. */
  readonly onMounted: (grid: HTMLElement, frame: HTMLElement) => void;
}

/** The page: Excel's window with a header, the add-in's ribbon, the grid, the task pane and a strip of messages. */
export function App({ session, onMounted }: AppProps) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [dropping, setDropping] = useState(false);
  const [showsLog, setShowsLog] = useState(false);
  const words = wordsOf(view.locale);

  useEffect(() => {
    if (grid.current && frame.current) onMounted(grid.current, frame.current);
  }, [onMounted]);
  useEffect(() => {
    document.documentElement.lang = view.locale;
    document.documentElement.dataset.theme = view.theme;
    document.title = `${view.fileName} - ${words.title}`;
  }, [view.locale, view.theme, view.fileName, words]);

  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) await session.open(await readPicked(file), file.name);
  };
  const save = async () => {
    const bytes = await session.save();
    if (bytes) download(bytes, session.view().fileName);
  };

  return (
    <div
      className="workbench"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDropping(false);
      }}
      onDrop={(event) => void drop(event)}
    >
      <header>
        <Header view={view} words={words} session={session} onSave={() => void save()} />
        <Ribbon view={view} words={words} session={session} />
      </header>
      <main className="body">
        <div className="grid" ref={grid} />
        {view.paneVisible && (
          <PaneEdge
            width={view.paneWidth}
            label={words.paneWidth}
            onWidth={(paneWidth) => void session.change({ paneWidth })}
          />
        )}
        <section
          className="pane"
          aria-label={view.manifest?.name ?? words.pane}
          hidden={!view.paneVisible}
          style={{ width: view.paneWidth }}
        >
          <div className="paneTitle">
            <h2>{view.manifest?.name ?? words.pane}</h2>
            <button
              type="button"
              className="quiet"
              aria-label={words.closePane}
              title={words.closePane}
              onClick={() => session.setPane(false)}
            >
              ×
            </button>
          </div>
          <div className="frame" ref={frame} />
        </section>
      </main>
      {showsLog && <RefusedList log={view.log} words={words} onClose={() => setShowsLog(false)} />}
      <StatusStrip
        view={view}
        words={words}
        showsLog={showsLog}
        onLog={() => setShowsLog(!showsLog)}
      />
      {dropping && <div className="dropHere">{words.dropHere}</div>}
    </div>
  );
}
