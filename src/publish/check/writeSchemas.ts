import { join } from "node:path";
import { publishedSchemas } from "../../domain/report/publishedSchemas.ts";
import { formatJson } from "../files/finishedFile.ts";
import { readFolders } from "../files/folders.ts";
import { replaceFile } from "../files/replaceFile.ts";
import { runCommand } from "../files/runCommand.ts";

// `npm run report:schema`: the JSON Schemas beside the data, for editors. They follow from the schema in the code.

await runCommand(() => {
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    const file = join(readFolders(process.env).dataFolder, `${name}.schema.json`);
    replaceFile(file, formatJson(schema));
    console.log(`Wrote ${file}.`);
  }
});
