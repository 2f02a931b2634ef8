/** In pixels: what the platforms that show previews ask for. */
export const previewSize = { width: 1200, height: 630 } as const;
