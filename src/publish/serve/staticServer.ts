import { createServer, type Server } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";
import { isText } from "../files/finishedFile.ts";
import { answerRequest, type Site, sayFailure } from "./answerRequest.ts";

export type StaticServerOptions = {
  folder: string;
  /** The sub-path that the site stands under: “/casualties/”. */
  basePath?: string | undefined;
  /** The address to listen at; by default that of this machine alone. */
  host?: string;
  /** The first port to try; 0, the default, takes any that is free. */
  port?: number;
  compress?: boolean;
  redirectSlash?: boolean;
  respond?: Site["respond"];
};

export type StaticServer = { url: string; port: number; close(): Promise<void> };

const compressText = compression({
  filter: (_request, response) => isText(String(response.getHeader("content-type"))),
  // As hosts do that compress on each request; by the library's own setting pages are a twelfth larger.
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
});

/** Serves a folder as a static host does. A port that is taken leads on to the next. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const {
    folder,
    basePath = "/",
    host = "127.0.0.1",
    port = 0,
    compress = true,
    redirectSlash = true,
    respond = () => undefined,
  } = options;
  // As an address spells it, so that it can be held against what a browser sends.
  const base = new URL(`/${basePath}/`.replace(/\/+/g, "/"), "http://localhost").pathname;
  const site = { folder, base, redirectSlash, respond };

  const server = createServer((request, response) => {
    const answer = () => {
      answerRequest(request, response, site).catch((error) => sayFailure(response, error));
    };
    if (compress) compressText(request, response, answer);
    else answer();
  });

  const taken = await listenFrom(port, host, server);
  const name = host === "127.0.0.1" || host === "0.0.0.0" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return { url: `http://${name}:${taken}${base}`, port: taken, close: () => close(server) };
}

async function listenFrom(port: number, host: string, server: Server): Promise<number> {
  const lastPort = Math.min(port + 20, 65535);
  for (let candidate = port; candidate <= lastPort; candidate++) {
    const taken = await listen(candidate, host, server);
    if (taken !== undefined) return taken;
  }
  throw new Error(`Every port from ${port} to ${lastPort} is in use: name a free one, as in PORT=8080.`);
}

/** The port that the server now listens on, or undefined where somebody else does. */
function listen(port: number, host: string, server: Server): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") return resolve(undefined);
      if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
        return reject(new Error(`HOST is “${host}”, which is no address of this machine.`));
      }
      reject(new Error(`Port ${port} cannot be opened (${error.code}): name another, as in PORT=8080.`));
    };
    server.once("error", refuse);
    server.listen(port, host, () => {
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
