import { getRouteApi } from "@tanstack/react-router";
import { SearchBar } from "../../features/search/search-bar.tsx";
import { isSearching } from "../../features/search/search-filters.ts";
import { SearchResults } from "../../features/search/search-results.tsx";
import { ResumesPage } from "../../features/uploads/resumes-page.tsx";

const resumesRoute = getRouteApi("/signed-in/resumes");

export function ResumesRoute() {
  const filters = resumesRoute.useSearch();
  const navigate = resumesRoute.useNavigate();
  const onFilter = (search: typeof filters) => void navigate({ search, replace: true });
  return (
    <ResumesPage
      searchBar={<SearchBar filters={filters} onFilter={onFilter} />}
      results={isSearching(filters) ? <SearchResults filters={filters} onClear={() => onFilter({})} /> : null}
    />
  );
}
