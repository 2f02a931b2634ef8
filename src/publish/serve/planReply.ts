import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { contentType, type Encoding, type ServedFile, type ServedFolder } from "./servedFolder.ts";

/** What a test may put in the place of one file, to see what a reader meets when a host fails. */
export type Answer = { status?: number; body: string };

export type Site = {
  files: ServedFolder;
  /** The sub-path that the site stands under, as an address spells it, with a slash at both ends. */
  base: string;
  compress: boolean;
  redirectSlash: boolean;
  respond: (path: string) => Answer | undefined | Promise<Answer | undefined>;
};

export type Reply = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** What a good static host answers to a request. */
export async function planReply(request: IncomingMessage, site: Site): Promise<Reply> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return sentence(405, "This site can only be read: ask with GET or HEAD.", { allow: "GET, HEAD" });
  }

  const [address = "", ...rest] = (request.url ?? "").split("?");
  const query = rest.length > 0 ? `?${rest.join("?")}` : "";
  if (`${address}/` === site.base) return redirect(`${site.base}${query}`);
  if (!address.startsWith(site.base)) return sentence(404, `Nothing stands here: the site begins at ${site.base}`);

  const name = decode(address.slice(site.base.length));
  if (name === undefined) return sentence(400, "This address is not well formed: a “%” in it starts no character.");

  const answer = await site.respond(`/${name}`);
  if (answer) {
    const type = contentType(name === "" || name.endsWith("/") ? "index.html" : name);
    return reply(answer.status ?? 200, type, Buffer.from(answer.body));
  }

  const file = await site.files.find(name === "" || name.endsWith("/") ? `${name}index.html` : name);
  if (file) return fileReply(200, file, name, request, site);

  const page = await site.files.find(`${name}/index.html`);
  if (page && site.redirectSlash) return redirect(`${address}/${query}`);
  if (page) return fileReply(200, page, name, request, site);

  const notFoundPage = await site.files.find("404.html");
  if (notFoundPage) return fileReply(404, notFoundPage, name, request, site);
  return sentence(404, "There is no such page, and the site has no 404.html to say so.");
}

async function fileReply(
  status: number,
  file: ServedFile,
  name: string,
  { headers: asked }: IncomingMessage,
  { compress }: Site,
): Promise<Reply> {
  const encoding = compress && file.isText ? chooseEncoding(asked["accept-encoding"] ?? "") : undefined;
  const headers: OutgoingHttpHeaders = {};
  if (compress && file.isText) headers.vary = "accept-encoding";
  if (status === 200) {
    headers.etag = `"${file.tag}${encoding ? `-${encoding}` : ""}"`;
    // The build names these files after their contents: another content is another address.
    if (name.startsWith("assets/")) headers["cache-control"] = "public, max-age=31536000, immutable";
    if (isKnown(headers.etag, asked["if-none-match"])) return { status: 304, headers, body: Buffer.alloc(0) };
  }
  if (encoding) headers["content-encoding"] = encoding;
  return reply(status, file.type, encoding ? await file.bodyIn(encoding) : file.body, headers);
}

function reply(status: number, type: string, body: Buffer, headers: OutgoingHttpHeaders = {}): Reply {
  return { status, headers: { "content-type": type, "content-length": body.byteLength, ...headers }, body };
}

/** A reply of one sentence, for whoever reads it in a browser or a terminal. */
export function sentence(status: number, words: string, headers?: OutgoingHttpHeaders): Reply {
  return reply(status, "text/plain; charset=utf-8", Buffer.from(`${words}\n`), headers);
}

function redirect(location: string): Reply {
  return sentence(301, `This page stands at ${location}`, { location });
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The smallest encoding among those that the browser likes best; undefined sends the file as it is. */
function chooseEncoding(accepted: string): Encoding | undefined {
  const weights = new Map(
    accepted.split(",").map((part) => {
      const [name = "", weight] = part.toLowerCase().split(/;\s*q=/);
      return [name.trim(), weight === undefined ? 1 : Number(weight)];
    }),
  );
  const weigh = (encoding: string) => weights.get(encoding) ?? weights.get("*") ?? 0;
  if (weigh("br") > 0 && weigh("br") >= weigh("gzip")) return "br";
  return weigh("gzip") > 0 ? "gzip" : undefined;
}

function isKnown(tag: string, ifNoneMatch = ""): boolean {
  return ifNoneMatch.split(",").some((known) => known.trim() === "*" || known.trim().replace(/^W\//, "") === tag);
}
