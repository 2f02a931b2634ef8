import { parseArgs } from "node:util";
import { buildPart, buildSite, joinParts } from "./buildSite.ts";
import { runCommand } from "./files/runCommand.ts";
import { readSiteOptions } from "./files/sitePlace.ts";
import { readShard } from "./parts.ts";

// `npm run build`: checks data/ and writes the finished site. After “--” it may be told
//   --anew        to finish every report anew, whatever was kept, and to hold it against that;
//   --shard 2/4   to write the second of four parts of the reports alone;
//   --join        to finish the site of which all parts were copied into its folder.

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      anew: { type: "boolean", default: false },
      shard: { type: "string" },
      join: { type: "boolean", default: false },
    },
  });
  if (values.join && values.shard !== undefined) {
    throw new Error("--join finishes a site of parts, and --shard writes one of them: name one of the two.");
  }
  const options = readSiteOptions();
  if (values.join) await joinParts(options, values);
  else if (values.shard === undefined) await buildSite(options, values);
  else await buildPart(options, values, readShard(values.shard));
});
