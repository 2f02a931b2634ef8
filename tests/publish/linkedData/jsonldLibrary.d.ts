// jsonld comes without types of its own; this is all that the tests use of it.
declare module "jsonld" {
  type Options = {
    base: string;
    safe: true;
    documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
  };
  const jsonld: { flatten(input: object, context: null, options: Options): Promise<Record<string, unknown>[]> };
  export = jsonld;
}
