import { getRouteApi } from "@tanstack/react-router";
import { SignInPage } from "../../features/auth/sign-in-page.tsx";
import { SignUpPage } from "../../features/auth/sign-up-page.tsx";

const guestRoute = getRouteApi("/guest");

export function SignInRoute() {
  return <SignInPage redirect={guestRoute.useSearch().redirect} />;
}

export function SignUpRoute() {
  return <SignUpPage redirect={guestRoute.useSearch().redirect} />;
}
