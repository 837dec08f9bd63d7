import { getRouteApi } from "@tanstack/react-router";
import { LibraryPage } from "../../features/library/library-page.tsx";

const libraryRoute = getRouteApi("/signed-in/library");

export function LibraryRoute() {
  const navigate = libraryRoute.useNavigate();
  // Replaced, not pushed: one press of "back" leaves the library, not one filter.
  return (
    <LibraryPage
      filters={libraryRoute.useSearch()}
      onFilter={(filters) => void navigate({ search: filters, replace: true })}
    />
  );
}
