import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { publishedSchemas } from "../../../src/domain/report/publishedSchemas";

it.each(Object.entries(publishedSchemas()))(
  "the published schema of %s is that of the code (npm run report:schema)",
  (name, schema) => {
    const published: unknown = JSON.parse(readFileSync(`data/${name}.schema.json`, "utf8"));

    expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
