import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import {
  type StaticServer,
  type StaticServerOptions,
  startStaticServer,
} from "../../../src/publish/serve/staticServer";

export type OpenSite = {
  /** The absolute address of a path of the site: “/about/” below the sub-path that it is served under. */
  at(path: string): string;
  /** A browser that has been nowhere, closed after the test that asked for it. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** An empty tab of its own history, closed after the test that asked for it. */
  newTab(options?: BrowserContextOptions): Promise<Page>;
  /** A page of the site in a new tab, loaded. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Asks the same of many pages, and gives each one's answer. */
  visit<Answer>(
    paths: readonly string[],
    ask: (page: Page, path: string) => Promise<Answer>,
    options?: VisitOptions,
  ): Promise<Map<string, Answer>>;
};

type VisitOptions = Omit<BrowserContextOptions, "viewport"> & {
  /** How large the screen is when a page is loaded. */
  viewport?: { width: number; height: number };
  /** Called with each of the tabs that go from page to page, while it is still empty. */
  prepare?: (tab: Page) => Promise<void>;
};

/** One server for a file of tests, and its tabs in the browser of all of them. */
export function openSite(options: StaticServerOptions): OpenSite {
  let browser: Browser;
  let server: StaticServer;
  // Kept open from test to test, by what was asked for: a window costs a browser much more than a tab in it.
  const windows = new Map<string, Promise<{ context: BrowserContext; first: Page }>>();
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
    server = await startStaticServer(options);
  });
  afterEach(async () => {
    const opened = await Promise.all(windows.values());
    const tabs = opened.flatMap(({ context, first }) => context.pages().filter((tab) => tab !== first));
    await Promise.all([...contexts, ...tabs].map((each) => each.close()));
    contexts = [];
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function createContext(contextOptions?: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext({ reducedMotion: "reduce", ...contextOptions });
    context.setDefaultTimeout(10_000);
    return context;
  }

  async function openWindow(contextOptions?: BrowserContextOptions) {
    const context = await createContext(contextOptions);
    return { context, first: await context.newPage() };
  }

  const site: OpenSite = {
    at: (path) => new URL(path.replace(/^\//, ""), server.url).href,
    async newContext(contextOptions) {
      const context = await createContext(contextOptions);
      contexts.push(context);
      return context;
    },
    async newTab(contextOptions) {
      const key = JSON.stringify(contextOptions);
      const opening = windows.get(key) ?? openWindow(contextOptions);
      windows.set(key, opening);
      return (await opening).context.newPage();
    },
    async open(path, contextOptions) {
      const page = await site.newTab(contextOptions);
      await page.goto(site.at(path));
      return page;
    },
    async visit<Answer>(
      paths: readonly string[],
      ask: (page: Page, path: string) => Promise<Answer>,
      { prepare, viewport = { width: 1280, height: 720 }, ...contextOptions }: VisitOptions = {},
    ) {
      const answers = new Map<string, Answer>();
      const waiting = [...paths];
      async function goThrough() {
        const { context, first: tab } = await openWindow(contextOptions);
        await prepare?.(tab);
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
          // What was asked of the page before may have changed how the tab shows it.
          await tab.setViewportSize(viewport);
          await tab.emulateMedia({ media: "screen", colorScheme: "light", reducedMotion: "reduce" });
          await tab.goto(site.at(path));
          answers.set(path, await ask(tab, path));
        }
        await context.close();
      }
      await Promise.all([goThrough(), goThrough()]);
      return answers;
    },
  };
  return site;
}
