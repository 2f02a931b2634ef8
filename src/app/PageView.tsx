import { type ReactNode, useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import type { ScriptKind } from "../domain/report/address.ts";
import type { AddressQuery } from "../pages/ClaimsPage.tsx";
import { type Page, scriptPages } from "../pages/page.tsx";

type Props = { page: Page<ScriptKind> };

/** A page as it stands at the address that the reader is at. */
export function PageView({ page }: Props) {
  return viewOf(page, useAddressQuery());
}

function viewOf<Kind extends ScriptKind>(page: Page<Kind>, query: AddressQuery): ReactNode {
  return scriptPages[page.kind].view(page, query);
}

// The router's own useSearchParams does this and much else, which every reader would pay for.
function useAddressQuery(): AddressQuery {
  const { search } = useLocation();
  const navigate = useNavigate();
  return {
    params: useMemo(() => new URLSearchParams(search), [search]),
    // In the place of what was there: one step back leaves the page, however much was chosen on it.
    setParams: useCallback((params: URLSearchParams) => navigate(`?${params}`, { replace: true }), [navigate]),
  };
}
