import { Link } from "@tanstack/react-router";
import { Suspense, lazy, useEffect, useState } from "react";
import { findReceipt, keepReceipt } from "../../lib/erasure-receipt.ts";
import { words } from "../../lib/messages/index.ts";
import { buttonStyle } from "../../ui/button.tsx";
import { AdviceMarker, GapSlot } from "../../ui/answer-marks.tsx";

const ErasedNotice = lazy(async () => ({
  default: (await import("../../features/settings/erased-notice.tsx")).ErasedNotice,
}));

export function WelcomeRoute() {
  const [receipt] = useState(findReceipt);
  // It is told once.
  useEffect(() => () => keepReceipt(undefined), []);
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-12 py-8 sm:py-16">
      {receipt && (
        <Suspense>
          <ErasedNotice receipt={receipt} />
        </Suspense>
      )}
      <div>
        <h1 className="text-xl font-semibold tracking-tight">{words.welcome.title}</h1>
        <p className="mt-3 max-w-[60ch] text-base text-muted">{words.welcome.lead}</p>
        <div className="mt-6 flex flex-wrap gap-2">
          <Link to="/sign-up" search={{}} className={buttonStyle({ look: "primary" })}>
            {words.welcome.signUp}
          </Link>
          <Link to="/sign-in" search={{}} className={buttonStyle()}>
            {words.welcome.signIn}
          </Link>
        </div>
      </div>
      <Example />
      <ul className="grid gap-8 sm:grid-cols-3">
        {words.welcome.points.map(([title, body]) => (
          <li key={title} className="border-t border-line pt-4">
            <h2 className="font-semibold">{title}</h2>
            <p className="mt-1.5 text-muted">{body}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the product does, drawn once: a claim, the line to its place, advice and a gap. */
function Example() {
  return (
    <figure
      aria-label={words.welcome.example}
      className="grid gap-x-10 gap-y-4 rounded-lg border border-line bg-surface p-5 sm:grid-cols-2 sm:p-6"
    >
      <div className="flex flex-col gap-2 rounded-sm border border-line bg-white p-4 text-[#1b1e1d]">
        <p className="text-xs text-[#5c625f]">{words.welcome.examplePlace}</p>
        <span aria-hidden className="h-2 w-2/5 rounded-sm bg-[#e3e3df]" />
        <span aria-hidden className="h-2 w-full rounded-sm bg-[#e3e3df]" />
        <p className="-mx-1 rounded-sm bg-[#bfe4da] px-1">{words.welcome.exampleClaim}</p>
        <span aria-hidden className="h-2 w-5/6 rounded-sm bg-[#e3e3df]" />
        <span aria-hidden className="h-2 w-3/4 rounded-sm bg-[#e3e3df]" />
      </div>
      <div className="flex flex-col justify-center gap-3 leading-relaxed">
        <p>
          {words.welcome.exampleClaim}{" "}
          <span className="inline-flex size-4 items-center justify-center rounded-sm border border-accent bg-accent text-[0.6875rem] leading-none font-semibold text-on-accent">
            1
          </span>
        </p>
        <p>
          <em className="text-muted">
            <AdviceMarker />
            {words.welcome.exampleAdvice}
          </em>
        </p>
        <p>
          <GapSlot>{words.welcome.exampleGap}</GapSlot>
        </p>
      </div>
    </figure>
  );
}
