import { useState } from "react";
import type { FormEvent } from "react";
import { tidyFormula } from "./formulas";
import { typeInto } from "./model";
import type { Session } from "./session";
import { AddressError, locate } from "./testing";
import type { Words } from "./words";

interface SecondAuthorProps {
  readonly words: Words;
  readonly session: Session;
}

/** Plays somebody else who has the workbook open: what is written here reaches the add-in as a remote edit. */
export function SecondAuthor({ words, session }: SecondAuthorProps) {
  const [address, setAddress] = useState("A2");
  const [text, setText] = useState("");
  const write = (event: FormEvent) => {
    event.preventDefault();
    try {
      const { sheet, row, column } = locate(session.book(), address);
      typeInto(
        session.book(),
        sheet,
        row,
        column,
        text.startsWith("=") ? tidyFormula(text) : text,
        "remote",
      );
    } catch (error) {
      if (!(error instanceof AddressError)) throw error;
      session.notify(words.badAddress(address));
    }
  };
  return (
    <form
      className="secondAuthor"
      aria-label={words.secondAuthor}
      title={words.secondAuthorHelp}
      onSubmit={write}
    >
      <span>{words.secondAuthor}</span>
      <input
        aria-label={words.cell}
        className="address"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <input
        aria-label={words.content}
        value={text}
        placeholder={words.content}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit">{words.write}</button>
    </form>
  );
}
