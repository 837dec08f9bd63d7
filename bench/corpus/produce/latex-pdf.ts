import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** @throws Error with the end of the log where TeX stops. */
export function printLatex(source: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "groundwork-latex-"));
  try {
    writeFileSync(path.join(folder, "resume.tex"), source);
    // moderncv asks for this package even where its icons come from marvosym; Debian has it in a large extra package.
    writeFileSync(
      path.join(folder, "fontawesome5.sty"),
      "\\ProvidesPackage{fontawesome5}\n\\newcommand{\\faCircle}[1][]{\\textbullet}\n",
    );
    const { status } = spawnSync("pdflatex", ["-interaction=batchmode", "-halt-on-error", "resume.tex"], {
      cwd: folder,
      stdio: "ignore",
      env: { ...process.env, SOURCE_DATE_EPOCH: "1793491200", FORCE_SOURCE_DATE: "1" },
    });
    if (status !== 0) throw new Error(readFileSync(path.join(folder, "resume.log"), "latin1").slice(-1_500));
    return readFileSync(path.join(folder, "resume.pdf"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
