/**
 * What is wrong with an address that should lead to a page of the web, in words that follow it (“… is no address of the web”),
 * or null. It must lead where it seems to: to the host that is read in it.
 */
export function faultOfAddress(address: string): string | null {
  if (!URL.canParse(address)) return "is no address of the web";
  const { protocol, username, password, hostname } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return "is neither an http nor an https address";
  // “https://airwars.org@elsewhere.example” leads elsewhere.
  if (username !== "" || password !== "") return "names an account before the “@”, which can hide where it leads";
  const [strange] = /["<>\\^`{|}\s]/.exec(address) ?? [];
  if (strange !== undefined) return `holds “${strange}”, which stands in no address as it is`;
  const [, written = ""] = /^https?:\/\/(\[[^\]]*\]|[^/?#:]*)/i.exec(address) ?? [];
  if (written.toLowerCase() === hostname) return null;
  return `names the host “${written}”, which a browser reads as “${hostname}”`;
}
