import {
  CONSENT_TEXTS,
  type ConsentPurpose,
  consentSchema,
  getNewestConsentText,
  setConsentInputSchema,
} from "@groundwork/core/schemas";
import { grantConsent, listConsents, recordAudit, withdrawConsent } from "@groundwork/db";
import { z } from "zod";
import { userProcedure } from "../../trpc.ts";

const isKnownText = ({ purpose, textVersion }: { purpose: ConsentPurpose; textVersion?: string | undefined }) =>
  textVersion === undefined || CONSENT_TEXTS[purpose].some(({ version }) => version === textVersion);

export const consentProcedures = {
  /** One a purpose, also where nothing was ever agreed to. */
  consents: userProcedure.output(z.array(consentSchema)).query(({ ctx }) => ctx.asUser(listConsents)),

  /** A withdrawal erases what was kept by it, in the same transaction. */
  setConsent: userProcedure
    .input(setConsentInputSchema.refine(isKnownText, { path: ["textVersion"], error: "there are no such words" }))
    .output(z.array(consentSchema))
    .mutation(({ ctx, input: { purpose, granted, textVersion } }) =>
      ctx.asUser(async (scope) => {
        const { version } = getNewestConsentText(purpose);
        const isChanged = granted
          ? await grantConsent(scope, { purpose, textVersion: textVersion ?? version })
          : await withdrawConsent(scope, purpose);
        const action = granted ? "consent.granted" : "consent.withdrawn";
        if (isChanged) await recordAudit(scope, { action, subject: purpose, requestId: ctx.requestId });
        return listConsents(scope);
      }),
    ),
};
