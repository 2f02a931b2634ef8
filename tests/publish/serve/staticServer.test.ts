import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { ask, home, servedFolder } from "../../support/servedFolder";

const { start } = servedFolder();

describe("an address", () => {
  it("names its own address, where a reader finds the site", async () => {
    const server = await start();

    const response = await fetch(server.url);

    expect(server.url).toBe(`http://localhost:${server.port}/`);
    expect(await response.text()).toBe(home);
  });
});

describe("a host that fails", () => {
  it("can break one file and leave the others whole", async () => {
    const server = await start({
      basePath: "/casualties/",
      respond: (path) => (path === "/data/report.json" ? { body: '{"low":5' } : undefined),
    });

    const broken = await ask(server, "/casualties/data/report.json");
    const whole = await ask(server, "/casualties/about/");

    expect(broken.status).toBe(200);
    expect(broken.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(broken.body.toString()).toBe('{"low":5');
    expect(whole.body.toString()).toBe("<p>About</p>");
  });

  it("can answer late, and with an error", async () => {
    const server = await start({ respond: async () => ({ status: 503, body: "<p>Later</p>" }) });

    const answered = await ask(server, "/");

    expect(answered.status).toBe(503);
    expect(answered.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  it("says what went wrong without showing its insides, and goes on serving", async () => {
    let calls = 0;
    const server = await start({
      respond: () => {
        calls += 1;
        if (calls === 1) throw new Error("The disk is full.");
        return undefined;
      },
    });

    const failed = await ask(server, "/");
    const next = await ask(server, "/");

    expect(failed.status).toBe(500);
    expect(failed.body.toString()).toBe("The server could not answer: The disk is full.\n");
    expect(next.status).toBe(200);
  });
});

describe("ports", () => {
  it("moves on to the next port when one is in use", async () => {
    const first = await start();

    const second = await start({ port: first.port });

    expect(second.port).toBeGreaterThan(first.port);
    expect((await ask(second, "/")).status).toBe(200);
  });

  it("says which ports are in use when there is no next one", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.once("error", () => resolve()).listen(65535, "127.0.0.1", resolve));

    const starting = start({ port: 65535 });

    await expect(starting).rejects.toThrow(
      "Every port from 65535 to 65535 is in use: name a free one, as in PORT=8080.",
    );
    blocker.close();
  });

  it("is reached from this machine alone", async () => {
    const server = await start();

    const elsewhere = fetch(`http://127.0.0.2:${server.port}/`, { signal: AbortSignal.timeout(2000) });

    await expect(elsewhere).rejects.toThrow();
  });

  it("gives its port back when it closes, though a browser holds a connection open", async () => {
    const server = await start();
    const waiting = connect(server.port, "127.0.0.1").on("error", () => undefined);
    await once(waiting, "connect");
    waiting.write("GET / HTTP/1.1\r\n");
    await fetch(server.url);

    await server.close();

    await expect(fetch(server.url)).rejects.toThrow();
  });
});
