/** A server, and who asks it. The password is never part of a message, a statement or an address. */
export interface Server {
  /** Address of its HTTP interface, with the path and without anything after it. */
  readonly url: URL;
  readonly user: string;
  readonly password: string;
  /** What names without a database mean; the server's own choice where absent. */
  readonly database?: string;
}

/** What is wrong with an address. */
export type AddressFault = "unreadable" | "password-within" | "parameters-within";

/** The address of a server's HTTP interface: "https://host:8443", with a path where a proxy wants one; "host:8123" means http. */
export const readAddress = (typed: string): URL | AddressFault => {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `http://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return "unreadable";
  if (url.username !== "" || url.password !== "") return "password-within";
  if (url.search !== "" || url.hash !== "") return "parameters-within";
  return url;
};

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether the password would cross a network in the clear. */
export const sendsPasswordOpenly = ({ url, password }: Server): boolean =>
  password !== "" && url.protocol === "http:" && !LOOPBACK.test(url.hostname);
