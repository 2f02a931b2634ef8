import { createServer, type Server } from "node:http";
import { planReply, type Reply, type Site, sentence } from "./planReply.ts";
import { ServedFolder } from "./servedFolder.ts";

export type StaticServerOptions = {
  folder: string;
  /** The sub-path that the site stands under: “/casualties/”. */
  basePath?: string | undefined;
  /** The first port to try; 0, the default, takes any that is free. */
  port?: number;
  compress?: boolean;
  /** Some hosts lead /about on to /about/, others show the page at both. */
  redirectSlash?: boolean;
  /** Called with the path below basePath (“/data/x.json”); undefined leaves the file as it is. */
  respond?: Site["respond"];
};

export type StaticServer = { url: string; port: number; close(): Promise<void> };

/** Serves a folder as a static host does, to this machine alone. A port that is taken leads on to the next. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const {
    folder,
    basePath = "/",
    port = 0,
    compress = true,
    redirectSlash = true,
    respond = () => undefined,
  } = options;
  // As an address spells it, so that it can be held against what a browser sends.
  const base = new URL(`/${basePath}/`.replace(/\/+/g, "/"), "http://localhost").pathname;
  const site = { files: new ServedFolder(folder), base, compress, redirectSlash, respond };

  const server = createServer(async (request, response) => {
    const { status, headers, body } = await planReply(request, site).catch(failure);
    response.writeHead(status, { "cache-control": "no-cache", "x-content-type-options": "nosniff", ...headers });
    response.end(body);
  });

  const taken = await listenFrom(port, server);
  return { url: `http://localhost:${taken}${base}`, port: taken, close: () => close(server) };
}

function failure(error: unknown): Reply {
  return sentence(500, `The server could not answer: ${error instanceof Error ? error.message : String(error)}`);
}

async function listenFrom(port: number, server: Server): Promise<number> {
  const lastPort = Math.min(port + 20, 65535);
  for (let candidate = port; candidate <= lastPort; candidate++) {
    const taken = await listen(candidate, server);
    if (taken !== undefined) return taken;
  }
  throw new Error(`Every port from ${port} to ${lastPort} is in use: name a free one, as in PORT=8080.`);
}

/** The port that the server now listens on, or undefined where somebody else does. */
function listen(port: number, server: Server): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") return resolve(undefined);
      reject(new Error(`Port ${port} cannot be opened (${error.code}): name another, as in PORT=8080.`));
    };
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refuse);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser opens connections ahead of need, and one that never asks for anything would hold us up.
    server.closeAllConnections();
  });
}
