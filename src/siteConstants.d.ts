// What vite.config.ts writes into the code: one site's own name is the same on all of its pages.
interface ImportMetaEnv {
  readonly SITE_NAME: string;
}
