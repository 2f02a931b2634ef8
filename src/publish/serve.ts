import { runCommand } from "./files/runCommand.ts";
import { serveSite } from "./serve/serveSite.ts";

// `npm run serve`: serves the site as it was last built.

await runCommand(serveSite);
