import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

/** Serves the pages of a built site in small pieces, as a weak line brings them, and nothing else. */
export async function startSlowServer(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (!pathname.endsWith("/")) {
      response.writeHead(404).end();
      return;
    }
    const page = readFileSync(join(folder, pathname, "index.html"));
    response.setHeader("content-type", "text/html; charset=utf-8");
    // Cut within tags and words too. Between two pieces there is time for a frame.
    for (let start = 0; start < page.length; start += 777) {
      response.write(page.subarray(start, start + 777));
      await new Promise((done) => setTimeout(done, 20));
    }
    response.end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The slow server has no port.");
  return { url: `http://localhost:${address.port}`, close: () => server.close() };
}
