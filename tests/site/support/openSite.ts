import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import {
  type StaticServer,
  type StaticServerOptions,
  startStaticServer,
} from "../../../src/publish/serve/staticServer";
import { launchChromium } from "../../support/chromium";

export type OpenSite = {
  /** The absolute address of a path of the site: “/about/” below the sub-path that it is served under. */
  at(path: string): string;
  /** A new context, closed after the test that asked for it. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page of the site in a new context, loaded. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
};

/** One browser and one server for a file of tests. */
export function openSite(options: StaticServerOptions): OpenSite {
  let browser: Browser;
  let server: StaticServer;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    server = await startStaticServer(options);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const site: OpenSite = {
    at: (path) => new URL(path.replace(/^\//, ""), server.url).href,
    async newContext(contextOptions) {
      const context = await browser.newContext({ reducedMotion: "reduce", ...contextOptions });
      context.setDefaultTimeout(10_000);
      contexts.push(context);
      return context;
    },
    async open(path, contextOptions) {
      const page = await (await site.newContext(contextOptions)).newPage();
      await page.goto(site.at(path));
      return page;
    },
  };
  return site;
}
