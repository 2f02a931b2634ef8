import { Component, type MouseEvent, type ReactNode } from "react";
import { loadFinishedPage } from "./historyEntry.ts";

type Props = { children: ReactNode };
type State = { hasFailed: boolean };

/** Shows a fault of our own in plain words instead of an empty page; header and footer stay. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert">
        <h1>This page could not be shown</h1>
        <p>
          The fault is in this site’s code, not in the article.{" "}
          <a href={window.location.href} onClick={loadInstead}>
            Load the page again
          </a>{" "}
          to read it as plain HTML; please tell whoever hosts this site, with the page’s address.
        </p>
      </div>
    );
  }
}

// To a browser a link to the very address that it is at leads to a place on the page, and script would take over again.
function loadInstead(event: MouseEvent) {
  event.preventDefault();
  loadFinishedPage();
}
