import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedSchemas } from "../../domain/report/schema.ts";
import { formatJson } from "../files/finishedFile.ts";

// `npm run report:schema`: the JSON Schemas beside the data, for editors. They follow from the schema in the code.

for (const [name, schema] of Object.entries(publishedSchemas())) {
  const file = join("data", `${name}.schema.json`);
  writeFileSync(file, formatJson(schema));
  console.log(`Wrote ${file}.`);
}
