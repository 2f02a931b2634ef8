import { atomFeedPath, jsonFeedPath } from "../../domain/report/address.ts";
import { href } from "../voice/link.ts";

/** The way for feed readers to the newest changes of the whole site. */
export function FeedLinks() {
  return (
    <p>
      Follow all changes of this site: <a href={href(atomFeedPath)}>Atom feed</a>,{" "}
      <a href={href(jsonFeedPath)}>JSON feed</a>.
    </p>
  );
}
