import { parseArgs } from "node:util";
import { buildOnce } from "./buildOnce.ts";
import { runCommand } from "./files/runCommand.ts";

// `npm run build`: checks data/ and writes the finished site; with “-- --anew” every report, whatever was kept.

await runCommand(async () => {
  const { values } = parseArgs({ options: { anew: { type: "boolean", default: false } } });
  await buildOnce(values);
});
