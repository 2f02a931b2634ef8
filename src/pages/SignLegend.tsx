import styles from "./spread.module.css";

type Props = { isAboutPictures?: boolean };

/** What signs and brackets mean, once a page. */
export function SignLegend({ isAboutPictures = false }: Props) {
  return (
    <figcaption className={styles.caption}>
      {!isAboutPictures && "= same words, [=] same as read here, ≠ differs, ? cannot be told. "}[Brackets]: supplied
      here; press for the reason.
    </figcaption>
  );
}
