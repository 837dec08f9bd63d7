import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, Suspense, lazy } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./app/router.tsx";
import { language } from "./lib/messages/index.ts";
import { queryClient } from "./lib/trpc.ts";
import "./styles.css";

const Toasts = lazy(async () => ({ default: (await import("./ui/toasts.tsx")).Toasts }));

document.documentElement.lang = language;

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Suspense>
        <Toasts />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
);
