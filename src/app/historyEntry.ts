// What script keeps of an entry of the history it keeps in that entry: a document that is left takes all else with it, and
// on the reader's machine nothing is stored.

type EntryState = { place?: unknown; opened?: unknown; isLeftAlone?: unknown };

function entryState(): EntryState {
  return history.state ?? {};
}

function changeEntry(change: EntryState) {
  try {
    history.replaceState({ ...entryState(), ...change }, "");
  } catch {
    // A browser that was asked too often in a short time: what was kept before is near enough.
  }
}

let isLeaving = false;

/** Whether this document is on its way out: another is asked for, and may be long in coming. */
export function isBeingLeft(): boolean {
  return isLeaving;
}

/** Keeps how far down the page the reader is, in CSS pixels, and what they opened on it. */
export function keepPlace() {
  // The entry is that of the page that comes, and has its own place.
  if (isLeaving) return;
  const parts = foldedParts();
  changeEntry({ place: scrollY, opened: parts.flatMap(({ open }, place) => (open ? [place] : [])) });
}

function foldedParts(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>("main details")];
}

/** How often a place that changes is kept, in milliseconds: Safari lets it be done 100 times in 30 seconds. */
const pace = 400;

/** Keeps the reader's place on this page now and as it changes, until what is given back is called. */
export function followPlace(): () => void {
  const { pathname } = location;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep() {
    clearTimeout(timer);
    timer = undefined;
    // While the data of the next page come, its entry is there already and this page is still shown.
    if (location.pathname === pathname) keepPlace();
  }
  function keepSoon() {
    timer ??= setTimeout(keep, pace);
  }

  keep();
  addEventListener("scroll", keepSoon, { passive: true });
  addEventListener("scrollend", keep);
  // It does not bubble.
  addEventListener("toggle", keepSoon, true);
  return () => {
    clearTimeout(timer);
    removeEventListener("toggle", keepSoon, true);
    removeEventListener("scroll", keepSoon);
    removeEventListener("scrollend", keep);
  };
}

/** How far down the page the reader was when they were last at this entry; undefined where it is new. */
export function keptPlace(): number | undefined {
  const { place } = entryState();
  return typeof place === "number" ? place : undefined;
}

/** Opens what the reader had open when they were last at this entry, so that the page is as long as it was. */
export function reopenParts() {
  const { opened } = entryState();
  if (!Array.isArray(opened)) return;
  for (const [place, part] of foldedParts().entries()) if (opened.includes(place)) part.open = true;
}

/** Loads the address as a document of its own. */
export function loadAnew() {
  isLeaving = true;
  location.reload();
}

/** Loads the address as a document that script leaves as it is: what script could not show, the finished page does. */
export function loadFinishedPage() {
  changeEntry({ isLeftAlone: true });
  loadAnew();
}

/** Whether script failed at this address just before. Asked a second time it is forgotten: a reload is another try. */
export function isLeftAlone(): boolean {
  const { isLeftAlone } = entryState();
  if (isLeftAlone) changeEntry({ isLeftAlone: undefined });
  return isLeftAlone === true;
}
