import { z } from "zod";
import { recordSchema } from "./recordSchema.ts";
import { reportSchema, siteFileSchema, sourcesFileSchema } from "./schema.ts";

/** The JSON Schemas that are published beside the data, so that an editor completes and checks as one types. */
export function publishedSchemas() {
  return {
    report: z.toJSONSchema(reportSchema, { target: "draft-7", reused: "ref" }),
    record: z.toJSONSchema(recordSchema, { target: "draft-7", reused: "ref" }),
    sources: z.toJSONSchema(sourcesFileSchema, { target: "draft-7", reused: "ref" }),
    site: z.toJSONSchema(siteFileSchema, { target: "draft-7", reused: "ref" }),
  };
}

export type PublishedSchema = z.core.JSONSchema.BaseSchema;
