import { buildOnce } from "./buildOnce.ts";
import { runCommand } from "./files/runCommand.ts";

// `npm run build`: checks data/ and writes the finished site.

await runCommand(buildOnce);
