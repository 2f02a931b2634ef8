type Props = { lang: string; children: string };

/** Words of a transcriber within a page in English: in their own language and direction, whichever they are. */
export function OwnWords({ lang, children }: Props) {
  return <bdi lang={lang === "en" ? undefined : lang}>{children}</bdi>;
}
