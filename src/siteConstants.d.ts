// What vite.config.ts writes into the code: one site's own name and address are the same on all of its pages.
interface ImportMetaEnv {
  readonly SITE_NAME: string;
  readonly SITE_ADDRESS: string | null;
}
