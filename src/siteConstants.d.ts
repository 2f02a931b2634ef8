// What vite.config.ts writes into the code: one site's own name and address are the same on all of its pages.
interface ImportMetaEnv {
  readonly SITE_NAME: string;
  /** Empty where the build was told none. */
  readonly SITE_ADDRESS: string;
}
