import { statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import send from "send";
import { contentType } from "../files/finishedFile.ts";

/** What a test may put in the place of one file, to see what a reader meets when a host fails. */
export type Answer = { status?: number; body: string };

export type Site = {
  folder: string;
  /** The sub-path that the site stands under, as an address spells it, with a slash at both ends. */
  base: string;
  /** Some hosts lead /about on to /about/, others show the page at both. */
  redirectSlash: boolean;
  /** Called with the path below the base (“/data/x.json”) as the address spells it; undefined leaves the file as it is. */
  respond: (path: string) => Answer | undefined | Promise<Answer | undefined>;
};

/** Answers as a good static host does. Each file is looked for when it is asked for, since it may be built meanwhile. */
export async function answerRequest(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  response.setHeader("cache-control", "no-cache");
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "same-origin");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return say(response, 405, "This site can only be read: ask with GET or HEAD.");
  }

  const [, address = "", query = ""] = /^([^?]*)(.*)$/.exec(request.url ?? "") ?? [];
  if (`${address}/` === site.base) return redirect(response, `${site.base}${query}`);
  if (!address.startsWith(site.base)) return say(response, 404, `Nothing stands here: the site begins at ${site.base}`);

  // Of “//about” a redirect would make the address of another host.
  const path = `/${address.slice(site.base.length).replace(/^\/+/, "")}`;
  if (!path.startsWith("/embed/")) response.setHeader("content-security-policy", "frame-ancestors 'self'");
  const answer = await site.respond(path);
  if (answer) return reply(response, answer.status ?? 200, path.endsWith("/") ? "index.html" : path, answer.body);

  const stands = await findStanding(site.folder);
  const sendFile = (file: string) =>
    fileAt(file, request, response, site).on("error", async (error) => {
      // Looked for while one site took the place of another, it may be there now.
      if ((await findStanding(site.folder)) === stands) sendNotFound(error, request, response, site);
      else answerRequest(request, response, site).catch((failure) => sayFailure(response, failure));
    });
  sendFile(path)
    .on("directory", () => {
      if (site.redirectSlash) redirect(response, `${site.base}${path.slice(1)}/${query}`);
      else sendFile(`${path}/`).pipe(response);
    })
    .pipe(response);
}

/** Which folder stands at the site's path, told by its number on the disk. While a build replaces it there is none for a moment. */
async function findStanding(folder: string): Promise<number | undefined> {
  for (let tries = 0; tries < 20; tries++) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found) return found.ino;
    await setTimeout(10);
  }
  return undefined;
}

function fileAt(path: string, request: IncomingMessage, response: ServerResponse, { folder }: Site) {
  return send(request, path, {
    root: folder,
    cacheControl: false,
    acceptRanges: false,
    dotfiles: path.startsWith("/.well-known/") ? "allow" : "ignore",
  }).on("headers", (_response, file: string) => {
    response.setHeader("content-type", contentType(file));
    // The build names these files after their contents: another content is another address.
    if (path.startsWith("/assets/")) response.setHeader("cache-control", "public, max-age=31536000, immutable");
  });
}

/** An address that is malformed, or leads out of the folder, is no page of the site either. */
function sendNotFound(
  error: Error & { status: number },
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
) {
  if (error.status >= 500) return sayFailure(response, error);
  response.statusCode = 404;
  fileAt("/404.html", request, response, site)
    .on("error", () => say(response, 404, "There is no such page, and the site has no 404.html to say so."))
    .pipe(response);
}

/** What went wrong in one sentence; where half of a file is already sent, its end is all that can tell of it. */
export function sayFailure(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else say(response, 500, `The server could not answer: ${error instanceof Error ? error.message : String(error)}`);
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader("location", location);
  say(response, 301, `This page stands at ${location}`);
}

/** A reply of one sentence, for whoever reads it in a browser or a terminal. */
function say(response: ServerResponse, status: number, words: string): void {
  reply(response, status, "sentence.txt", `${words}\n`);
}

function reply(response: ServerResponse, status: number, name: string, body: string): void {
  response.statusCode = status;
  response.setHeader("content-type", contentType(name));
  // Said anew, since a file that vanished while it was opened leaves its own length behind.
  response.setHeader("content-length", Buffer.byteLength(body));
  response.end(body);
}
