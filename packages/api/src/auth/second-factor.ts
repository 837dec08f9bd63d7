import { createHash, randomBytes } from "node:crypto";
import { DomainError } from "@groundwork/core";
import type { SecondFactorSetup, User } from "@groundwork/core/schemas";
import { type UserScope, findSecondFactor, recordAudit, takeRecoveryCode, takeTimeStep } from "@groundwork/db";
import { Secret, TOTP } from "otpauth";

const ISSUER = "Groundwork";
const STEP_SECONDS = 30;
/** Steps before and after: clocks differ (RFC 6238, 5.2). */
const WINDOW = 1;
const RECOVERY_CODES = 10;
/** 24 letters of base32: 120 bits, so that a plain hash will do (ASVS 6.5.2). */
const RECOVERY_CODE_BYTES = 15;

function createTotp(secret: string, label: string): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), digits: 6, period: STEP_SECONDS });
}

export function createFactorSetup({ email }: User): SecondFactorSetup {
  const secret = new Secret({ buffer: new Uint8Array(randomBytes(20)).buffer }).base32;
  return { secret, uri: createTotp(secret, email).toString() };
}

/** The time step of a code that is right now. */
function findTimeStep(secret: string, code: string): number | undefined {
  const timestamp = Date.now();
  const delta = createTotp(secret, "").validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
}

/** Whether the code of the authenticator app is right, and was not used before. */
export async function takeAuthenticatorCode(scope: UserScope, code: string): Promise<boolean> {
  const factor = await findSecondFactor(scope);
  const step = factor && findTimeStep(factor.secret, code.replaceAll(" ", ""));
  return step !== undefined && takeTimeStep(scope, step);
}

/**
 * Lets in who has no second factor, or brings a code of it, or a recovery code; each once.
 * @throws DomainError `second_factor_required`, `second_factor_invalid`
 */
export async function checkSecondFactor(scope: UserScope, code: string | undefined): Promise<void> {
  const factor = await findSecondFactor(scope);
  if (!factor?.confirmed) return;
  if (code === undefined) throw new DomainError("second_factor_required");
  if (await takeAuthenticatorCode(scope, code)) return;
  if (await takeRecoveryCode(scope, hashRecoveryCode(code))) {
    await recordAudit(scope, { action: "second_factor.recovery_code_used" });
    return;
  }
  throw new DomainError("second_factor_invalid");
}

/** Such as "ABCD-EFGH-IJKL-MNOP-QRST-UVWX". */
export function createRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = new Secret({ buffer: new Uint8Array(randomBytes(RECOVERY_CODE_BYTES)).buffer }).base32;
    return letters.match(/.{4}/g)!.join("-");
  });
}

/** As typed: spaces, dashes and case don't matter. */
export function hashRecoveryCode(code: string): string {
  return createHash("sha256").update(code.replaceAll(/[\s-]/g, "").toUpperCase()).digest("hex");
}
