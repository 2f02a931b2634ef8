import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { preprocessCSS, resolveConfig } from "vite";
import { expect, it } from "vitest";

it("every class of the site has a letter or two of its own, so that none is styled as another", async () => {
  const owners = new Map<string, string[]>();
  for (const [name, owner] of await namedClasses()) owners.set(name, [...(owners.get(name) ?? []), owner]);

  expect(owners.size).toBeGreaterThan(100);
  expect([...owners.keys()].filter((name) => !/^(?!ad)_?[a-z]{1,2}$/.test(name))).toEqual([]);
  expect([...owners.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
});

/** Each class as the finished site names it, with its file and its name there. */
async function namedClasses(): Promise<[name: string, owner: string][]> {
  const { NODE_ENV } = process.env;
  const config = await resolveConfig({ configFile: "vite.config.ts" }, "build");
  // A build is always production; what other tests load in this process is not.
  process.env.NODE_ENV = NODE_ENV;
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".module.css"),
  );
  const named = await Promise.all(
    sheets.map(async (sheet) => {
      const file = join(process.cwd(), "src", sheet);
      const { modules = {} } = await preprocessCSS(readFileSync(file, "utf8"), file, config);
      return Object.entries(modules).map(([local, name]): [string, string] => [name, `${sheet} .${local}`]);
    }),
  );
  return named.flat();
}
