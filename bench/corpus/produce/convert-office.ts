import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Conversion {
  from: "html" | "docx";
  to: "docx" | "pdf";
  by: "libreoffice" | "pandoc";
}

/** @throws Error where the program makes no file. */
export function convertOffice(source: Uint8Array | string, { from, to, by }: Conversion): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "groundwork-office-"));
  try {
    const input = path.join(folder, `resume.${from}`);
    writeFileSync(input, source);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const filter = to === "docx" ? "docx:MS Word 2007 XML" : "pdf";
    const [command, commandArguments] =
      by === "pandoc"
        ? ["pandoc", [input, "-o", path.join(folder, `resume.${to}`)]]
        : [
            "soffice",
            [
              profile,
              "--headless",
              ...(from === "html" ? ["--infilter=HTML (StarWriter)"] : []),
              "--convert-to",
              filter,
              "--outdir",
              folder,
              input,
            ],
          ];
    const { stderr } = spawnSync(command, commandArguments, {
      encoding: "utf8",
      env: { ...process.env, SOURCE_DATE_EPOCH: "1793491200" },
    });
    try {
      return readFileSync(path.join(folder, `resume.${to}`));
    } catch {
      throw new Error(`${by} made no ${to}: ${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
