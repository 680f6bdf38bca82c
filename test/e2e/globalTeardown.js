export default async () => {
  globalThis.clienteleTestHost?.stdin.end();
};
