import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button, buttonStyle } from "../../ui/button.tsx";
import { AuthPage } from "./auth-page.tsx";
import { keepLinkToken, useLinkToken } from "./link-token.ts";

/** Where the link of a new address leads. A press, because programs that look through mail open links too. */
export function VerifyEmailPage() {
  const token = useLinkToken();
  const queryClient = useQueryClient();
  const verify = useMutation(
    trpc.auth.verifyEmail.mutationOptions({
      onSuccess: async () => {
        keepLinkToken(undefined);
        await queryClient.invalidateQueries({ queryKey: trpc.auth.me.queryKey() });
      },
    }),
  );
  const { access: say } = accountWords;
  if (verify.isSuccess) {
    return (
      <AuthPage title={say.verifyDoneTitle}>
        <p role="status">{say.verifyDone}</p>
        <Link to="/" search={{}} className={buttonStyle({ look: "primary" })}>
          {say.goOn}
        </Link>
      </AuthPage>
    );
  }
  if (token === undefined) return <AuthPage title={say.noTokenTitle} lead={say.verifyAskAgain} />;
  const isOver = verify.error !== null && toShownFailure(verify.error).reason === "token_invalid";
  return (
    <AuthPage title={words.titles.verifyEmail} lead={isOver ? say.verifyAskAgain : say.verifyLead} error={verify.error}>
      {!isOver && (
        <Button look="primary" busy={verify.isPending} onClick={() => verify.mutate({ token })}>
          {say.verify}
        </Button>
      )}
    </AuthPage>
  );
}
