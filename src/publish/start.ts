import { buildSite } from "./buildSite.ts";
import { runCommand } from "./files/runCommand.ts";
import { readSiteOptions } from "./files/sitePlace.ts";
import { serveSite } from "./serve/serveSite.ts";

// `npm start`: builds the site and serves it. In one process, so that whoever ends that ends the server.

await runCommand(async () => {
  await buildSite(readSiteOptions(), { anew: false });
  await serveSite();
});
