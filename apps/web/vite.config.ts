import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { pdfjsFiles } from "./pdfjs-files.ts";

const API_URL = process.env["API_URL"] ?? "http://127.0.0.1:3000";

/** Only the API's own forms: `/jobs/<id>` is a page of ours, `/jobs/<id>/pages/1.png` is the API's. */
const API_PATHS = [
  "^/trpc/",
  "^/uploads/\\d+/file$",
  "^/messages/[^/]+/media$",
  "^/jobs/[^/]+/pages/",
  "^/profiles/[^/]+/export",
  "^/questions/export",
  "^/account/export",
  "^/v1/",
];

export default defineConfig({
  plugins: [react(), tailwindcss(), pdfjsFiles()],
  server: {
    proxy: Object.fromEntries(API_PATHS.map((path) => [path, { target: API_URL, xfwd: true }])),
  },
  build: {
    outDir: "dist",
    // The content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Schemas are built when imported. A page that only wants a constant beside one should not load zod for it.
      treeshake: { moduleSideEffects: [{ test: /[\\/]packages[\\/]core[\\/]src[\\/]/, sideEffects: false }] },
    },
  },
});
