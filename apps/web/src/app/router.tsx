import type { RequirementStatus } from "@groundwork/core/schemas";
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { toOwnPath } from "../features/auth/use-enter.ts";
import { toLibraryFilters } from "../features/library/library-filters.ts";
import { toStatus } from "../features/match/statuses.ts";
import { toSearchFilters } from "../features/search/search-filters.ts";
import { words } from "../lib/messages/index.ts";
import { queryClient, trpc } from "../lib/trpc.ts";
import { BrokenPage } from "./broken-page.tsx";
import { Layout } from "./layout.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { RouteSkeleton } from "./route-skeleton.tsx";

const getMe = () => queryClient.ensureQueryData(trpc.auth.me.queryOptions(undefined, { staleTime: Infinity }));

const rootRoute = createRootRoute({ component: Layout, notFoundComponent: NotFoundPage });

const toUuid = (value: unknown) => (typeof value === "string" && /^[\da-f-]{36}$/i.test(value) ? value : undefined);

/** For who is not signed in; who is goes on to where they wanted to go. */
const guestRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "guest",
  validateSearch: (query: Record<string, unknown>): { redirect?: string } => ({
    redirect: toOwnPath(query["redirect"]),
  }),
  beforeLoad: async ({ search }) => {
    if ((await getMe()) !== null) redirect({ href: search.redirect ?? "/resumes", throw: true });
  },
});

const welcomeRoute = createRoute({
  getParentRoute: () => guestRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./routes/welcome-route.tsx"), "WelcomeRoute"),
});

const signInRoute = createRoute({
  getParentRoute: () => guestRoute,
  path: "/sign-in",
  staticData: { title: words.auth.signInTitle },
  component: lazyRouteComponent(() => import("./routes/auth-routes.tsx"), "SignInRoute"),
});

const signUpRoute = createRoute({
  getParentRoute: () => guestRoute,
  path: "/sign-up",
  staticData: { title: words.auth.signUpTitle },
  component: lazyRouteComponent(() => import("./routes/auth-routes.tsx"), "SignUpRoute"),
});

const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "signed-in",
  beforeLoad: async ({ location }) => {
    if ((await getMe()) === null)
      redirect({ to: "/sign-in", search: { redirect: toOwnPath(location.href) }, throw: true });
  },
});

const resumesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/resumes",
  staticData: { title: words.resumes.title },
  validateSearch: toSearchFilters,
  component: lazyRouteComponent(() => import("./routes/resumes-route.tsx"), "ResumesRoute"),
});

const jobRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/jobs/$jobId",
  component: lazyRouteComponent(() => import("./routes/job-route.tsx"), "JobRoute"),
});

const profileRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: "/",
  staticData: { title: words.jobs.profile },
  validateSearch: (query: Record<string, unknown>): { place?: string } => ({
    place: typeof query["place"] === "string" ? query["place"] : undefined,
  }),
  component: lazyRouteComponent(() => import("./routes/profile-route.tsx"), "ProfileRoute"),
});

const questionsRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: "/questions",
  staticData: { title: words.jobs.questions },
  validateSearch: (query: Record<string, unknown>): { match?: string } => ({ match: toUuid(query["match"]) }),
  component: lazyRouteComponent(() => import("./routes/questions-route.tsx"), "QuestionsRoute"),
});

const targetsRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: "/match",
  staticData: { title: words.match.tab },
  component: lazyRouteComponent(() => import("./routes/match-routes.tsx"), "TargetsRoute"),
});

const matchRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: "/match/$matchId",
  staticData: { title: words.match.tab },
  validateSearch: (query: Record<string, unknown>): { status?: RequirementStatus } => ({
    status: toStatus(query["status"]),
  }),
  component: lazyRouteComponent(() => import("./routes/match-routes.tsx"), "MatchRoute"),
});

const practiceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/practice",
  staticData: { title: words.practice.title },
  component: lazyRouteComponent(() => import("./routes/practice-routes.tsx"), "PracticeRoute"),
});

const practiceTodayRoute = createRoute({
  getParentRoute: () => practiceRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./routes/practice-routes.tsx"), "PracticeTodayRoute"),
});

const practiceProgressRoute = createRoute({
  getParentRoute: () => practiceRoute,
  path: "/progress",
  staticData: { title: words.practice.progress },
  component: lazyRouteComponent(() => import("./routes/practice-routes.tsx"), "PracticeProgressRoute"),
});

const libraryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/library",
  staticData: { title: words.library.title },
  validateSearch: toLibraryFilters,
  component: lazyRouteComponent(() => import("./routes/library-route.tsx"), "LibraryRoute"),
});

const compareRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/jobs/$jobId/compare",
  staticData: { title: words.compare.title },
  validateSearch: (query: Record<string, unknown>): { with?: string } => ({ with: toUuid(query["with"]) }),
  component: lazyRouteComponent(() => import("./routes/compare-route.tsx"), "CompareRoute"),
});

const chatRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/chat",
  staticData: { title: words.chat.title },
  validateSearch: (query: Record<string, unknown>): { session?: string; job?: string } => ({
    session: toUuid(query["session"]),
    job: toUuid(query["job"]),
  }),
  component: lazyRouteComponent(() => import("./routes/chat-route.tsx"), "ChatRoute"),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    guestRoute.addChildren([welcomeRoute, signInRoute, signUpRoute]),
    signedInRoute.addChildren([
      resumesRoute,
      jobRoute.addChildren([profileRoute, questionsRoute, targetsRoute, matchRoute]),
      compareRoute,
      libraryRoute,
      practiceRoute.addChildren([practiceTodayRoute, practiceProgressRoute]),
      chatRoute,
    ]),
  ]),
  defaultPreload: "intent",
  defaultPendingMs: 150,
  defaultPendingComponent: RouteSkeleton,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** What the tab and a screen reader call the page. */
    title?: string;
  }
}
