import { useRef, useState } from "react";
import { readPicked } from "./fileDialog";
import type { Session } from "./session";
import type { View } from "./view";
import type { Locale, Words } from "./words";

interface HeaderProps {
  readonly view: View;
  readonly words: Words;
  readonly session: Session;
  readonly onSave: () => void;
}

/** This page's address with the workbook that is open here in place of a file. */
function joinAddress(session: Session): string {
  const address = new URL(location.href);
  address.searchParams.delete("file");
  address.searchParams.delete("readOnly");
  address.searchParams.set("join", session.room());
  return address.href;
}

/** The title, the file with its buttons, undo, language and theme. */
export function Header({ view, words, session, onSave }: HeaderProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<{ readonly goOn: () => void }>();
  /** Asks before changes that are not saved are given up. */
  const guarded = (goOn: () => void) => (view.changed ? setAsked({ goOn }) : goOn());
  const pick = async (file: File | undefined) => {
    if (file) await session.open(await readPicked(file), file.name);
    if (picker.current) picker.current.value = "";
  };
  return (
    <div className="header">
      <h1>{words.title}</h1>
      <span className="fileName" data-testid="file-name">
        {view.fileName}
        {view.changed && <span className="unsaved"> · {words.unsaved}</span>}
      </span>
      <div role="group" aria-label={words.file}>
        <button type="button" onClick={() => guarded(() => picker.current?.click())}>
          {words.open}
        </button>
        <button type="button" onClick={onSave}>
          {words.save}
        </button>
        <button type="button" onClick={() => guarded(() => void session.openBlank())}>
          {words.new}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={words.open}
          onChange={(event) => void pick(event.target.files?.[0])}
        />
      </div>
      <div role="group" aria-label={`${words.undo}, ${words.redo}`}>
        <button
          type="button"
          disabled={!view.undoable}
          title={`${words.undo} (Ctrl+Z)`}
          onClick={() => session.book().history.undo()}
        >
          {words.undo}
        </button>
        <button
          type="button"
          disabled={!view.redoable}
          title={`${words.redo} (Ctrl+Y)`}
          onClick={() => session.book().history.redo()}
        >
          {words.redo}
        </button>
      </div>
      <button
        type="button"
        title={words.joinHelp}
        onClick={() => window.open(joinAddress(session))}
      >
        {words.joinAsSecond}
      </button>
      {view.authors > 1 && <span>{words.authors(view.authors)}</span>}
      <span className="spacer" />
      <label>
        {words.language}
        <select
          value={view.locale}
          onChange={(event) => void session.change({ locale: event.target.value as Locale })}
        >
          <option value="zh-CN">简体中文</option>
          <option value="en-US">English</option>
        </select>
      </label>
      <label>
        {words.theme}
        <select
          value={view.theme}
          onChange={(event) => void session.change({ theme: event.target.value as View["theme"] })}
        >
          <option value="light">{words.light}</option>
          <option value="dark">{words.dark}</option>
        </select>
      </label>
      {asked && (
        <div className="ask" role="alertdialog" aria-label={words.unsaved}>
          <p>{words.discard}</p>
          <button
            type="button"
            onClick={() => {
              setAsked(undefined);
              asked.goOn();
            }}
          >
            {words.goOn}
          </button>
          <button type="button" autoFocus onClick={() => setAsked(undefined)}>
            {words.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
