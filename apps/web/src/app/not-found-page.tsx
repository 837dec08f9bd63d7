import { Link } from "@tanstack/react-router";
import { words } from "../lib/messages/index.ts";
import { buttonStyle } from "../ui/button.tsx";

export function NotFoundPage() {
  return (
    <div className="flex flex-col items-start gap-5 py-12">
      <div>
        <h1 className="text-xl font-semibold tracking-tight">{words.common.notFoundTitle}</h1>
        <p className="mt-2 max-w-prose text-muted">{words.common.notFound}</p>
      </div>
      <Link to="/" className={buttonStyle()}>
        {words.common.goHome}
      </Link>
    </div>
  );
}
