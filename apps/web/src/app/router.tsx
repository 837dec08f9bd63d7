import type { RequirementStatus } from "@groundwork/core/schemas";
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { keepLinkToken } from "../features/auth/link-token.ts";
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

const forgotPasswordRoute = createRoute({
  getParentRoute: () => guestRoute,
  path: "/forgot-password",
  staticData: { title: words.titles.forgotPassword },
  component: lazyRouteComponent(() => import("./routes/auth-routes.tsx"), "ForgotPasswordRoute"),
});

/** A mailed link's token stands behind the `#`: before anything is shown, it leaves the address and the history. */
function takeToken({ location }: { location: { hash: string; pathname: string } }): void {
  if (location.hash === "") return;
  keepLinkToken(location.hash);
  redirect({ href: location.pathname, replace: true, throw: true });
}

const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reset-password",
  staticData: { title: words.titles.resetPassword },
  beforeLoad: takeToken,
  component: lazyRouteComponent(() => import("./routes/auth-routes.tsx"), "ResetPasswordRoute"),
});

const verifyEmailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/verify-email",
  staticData: { title: words.titles.verifyEmail },
  beforeLoad: takeToken,
  component: lazyRouteComponent(() => import("./routes/auth-routes.tsx"), "VerifyEmailRoute"),
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

const settingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/settings",
  staticData: { title: words.titles.settings },
  component: lazyRouteComponent(() => import("./routes/settings-routes.tsx"), "SettingsRoute"),
});

const profileSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./routes/settings-routes.tsx"), "ProfileSettingsRoute"),
});

const securitySettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "security",
  staticData: { title: words.titles.security },
  component: lazyRouteComponent(() => import("./routes/settings-routes.tsx"), "SecuritySettingsRoute"),
});

const engineSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "engine",
  staticData: { title: words.titles.engine },
  component: lazyRouteComponent(() => import("./routes/settings-routes.tsx"), "EngineSettingsRoute"),
});

const privacySettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "privacy",
  staticData: { title: words.titles.privacy },
  component: lazyRouteComponent(() => import("./routes/settings-routes.tsx"), "PrivacySettingsRoute"),
});

const activitySettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "activity",
  staticData: { title: words.titles.activity },
  component: lazyRouteComponent(() => import("./routes/settings-routes.tsx"), "ActivitySettingsRoute"),
});

const appearanceSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "appearance",
  staticData: { title: words.titles.appearance },
  component: lazyRouteComponent(() => import("./routes/settings-routes.tsx"), "AppearanceSettingsRoute"),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    guestRoute.addChildren([welcomeRoute, signInRoute, signUpRoute, forgotPasswordRoute]),
    resetPasswordRoute,
    verifyEmailRoute,
    signedInRoute.addChildren([
      resumesRoute,
      jobRoute.addChildren([profileRoute, questionsRoute, targetsRoute, matchRoute]),
      compareRoute,
      libraryRoute,
      practiceRoute.addChildren([practiceTodayRoute, practiceProgressRoute]),
      chatRoute,
      settingsRoute.addChildren([
        profileSettingsRoute,
        securitySettingsRoute,
        engineSettingsRoute,
        privacySettingsRoute,
        activitySettingsRoute,
        appearanceSettingsRoute,
      ]),
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
