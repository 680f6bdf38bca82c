import type { Purchases } from "../../models";
import type { NumberColumn, TextColumn } from "../../rules";

const numbers = ({ type, values, state }: NumberColumn): NumberColumn => ({
  type,
  values: values.slice(),
  state: state.slice(),
  problems: new Map(),
});

const texts = ({ type, values, state, dictionary }: TextColumn): TextColumn => ({
  type,
  values: values.slice(),
  state: state.slice(),
  dictionary,
  problems: new Map(),
});

/** Purchases that can be given away to a worker while these here are kept: their numbers are copies. What could not be read is known by its state alone. */
export const handedOver = ({ customer, date, amount, document }: Purchases): Purchases => ({
  customer: texts(customer),
  date: numbers(date),
  ...(amount && { amount: numbers(amount) }),
  ...(document && { document: texts(document) }),
});
