import { afterEach } from "vitest";

// Files of tests share one document: none may find in it what another left there.
afterEach(() => {
  if (typeof document === "undefined") return;
  document.title = "";
  document.body.replaceChildren();
  window.history.replaceState(null, "", "/");
});
