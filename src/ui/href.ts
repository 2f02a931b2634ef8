/** A path of the site as a link: with the sub-path that it is hosted under. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;
}
