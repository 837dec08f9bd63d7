import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);
const packageFile = require.resolve("pdfjs-dist/package.json");
const { version }: { version: string } = require(packageFile);

/** Fetched by name while a page is drawn. The WebAssembly twins are left out: the content security policy forbids them. */
const FOLDERS: Record<string, (name: string) => boolean> = {
  cmaps: (name) => name.endsWith(".bcmap"),
  standard_fonts: (name) => name.endsWith(".pfb") || name.endsWith(".ttf"),
  wasm: (name) => name === "openjpeg_nowasm_fallback.js",
};

/** Serves pdfjs's character maps, fonts and decoders at `/assets/pdfjs-<version>/<folder>/<name>`, built or not. */
export function pdfjsFiles(): Plugin {
  const base = `assets/pdfjs-${version}`;
  const toFile = (folder: string, name: string) => path.join(path.dirname(packageFile), folder, name);
  return {
    name: "pdfjs-files",
    async generateBundle() {
      for (const [folder, isServed] of Object.entries(FOLDERS)) {
        const names = (await readdir(path.dirname(toFile(folder, "x")))).filter(isServed);
        for (const name of names) {
          const source = await readFile(toFile(folder, name));
          this.emitFile({ type: "asset", fileName: `${base}/${folder}/${name}`, source });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use(`/${base}`, (request, response, next) => {
        const [, folder = "", name = ""] = (request.url ?? "").split("/");
        if (!FOLDERS[folder]?.(name)) return next();
        response.setHeader("content-type", name.endsWith(".js") ? "text/javascript" : "application/octet-stream");
        readFile(toFile(folder, path.basename(name))).then((bytes) => response.end(bytes), next);
      });
    },
  };
}
