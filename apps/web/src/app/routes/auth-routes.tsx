import { getRouteApi } from "@tanstack/react-router";
import { SignInPage } from "../../features/auth/sign-in-page.tsx";
import { SignUpPage } from "../../features/auth/sign-up-page.tsx";

export { ForgotPasswordPage as ForgotPasswordRoute } from "../../features/auth/forgot-password-page.tsx";
export { ResetPasswordPage as ResetPasswordRoute } from "../../features/auth/reset-password-page.tsx";
export { VerifyEmailPage as VerifyEmailRoute } from "../../features/auth/verify-email-page.tsx";

const guestRoute = getRouteApi("/guest");

export function SignInRoute() {
  return <SignInPage redirect={guestRoute.useSearch().redirect} />;
}

export function SignUpRoute() {
  return <SignUpPage redirect={guestRoute.useSearch().redirect} />;
}
