// What we use of the compressing middleware: the types made for it bring all of Express with them.
declare module "compression" {
  type Request = import("node:http").IncomingMessage;
  type Response = import("node:http").ServerResponse;
  type Options = {
    filter: (request: Request, response: Response) => boolean;
    brotli: import("node:zlib").BrotliOptions;
  };

  function compression(options: Options): (request: Request, response: Response, next: () => void) => void;

  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export { compression as default };
}
