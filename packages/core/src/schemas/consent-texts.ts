import type { ConsentPurpose } from "./privacy.ts";

export interface ConsentText {
  version: string;
  paragraphs: readonly string[];
}

/**
 * The words that are agreed to, oldest first. Never changed: other words are another version, and what somebody agreed to
 * stays findable.
 */
export const CONSENT_TEXTS: Readonly<Record<ConsentPurpose, readonly [ConsentText, ...ConsentText[]]>> = {
  protected_fields: [
    {
      version: "1",
      paragraphs: [
        "A resume sometimes states age or ethnicity. Groundwork ignores both, unless you agree to this.",
        "If you agree, it reads them where a resume states them in so many words, such as “Age: 34”. It never guesses them from a name, a photo, a school, a language or a year. They are kept encrypted, apart from the rest, and shown only to you, when you ask for them. Each look is noted in your activity.",
        "Nothing is concluded from them: no profile, question, score or advice changes. They are never sent to a language model, never searched and never written to a log.",
        "This holds for resumes that you analyse from now on. What was analysed before is not read again for this, unless you ask for a new analysis.",
        "You can withdraw at any time. What was read is then erased within a minute, and later analyses do not read it again. The resume itself stays as you uploaded it, until you delete it.",
      ],
    },
  ],
};

export function getNewestConsentText(purpose: ConsentPurpose): ConsentText {
  const texts = CONSENT_TEXTS[purpose];
  return texts.at(-1) ?? texts[0];
}
