import { createBuilder } from "vite";

/** Builds the site as vite.config.ts says. */
export async function buildOnce(): Promise<void> {
  const builder = await createBuilder();
  await builder.buildApp();
}
