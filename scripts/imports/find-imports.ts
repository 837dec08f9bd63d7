import { Visitor, parseSync } from "oxc-parser";

export interface FoundImport {
  specifier: string;
  /** Leaves nothing in the running program. `import { type X }` does leave something: the module is still loaded. */
  typeOnly: boolean;
  /** From 1. */
  line: number;
}

interface Literal {
  value: unknown;
  start: number;
}

/** Every module a source names: imports, re-exports, `import()`, and `import("x").T` in a type. */
export function findImports(fileName: string, source: string): FoundImport[] {
  const { program, errors } = parseSync(fileName, source);
  if (errors[0]) throw new Error(`${fileName}: ${errors[0].message}`);
  const found: FoundImport[] = [];
  const add = (literal: Literal | null, kind: "type" | "value") => {
    if (typeof literal?.value !== "string") return;
    const line = source.slice(0, literal.start).split("\n").length;
    found.push({ specifier: literal.value, typeOnly: kind === "type", line });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind ?? "value"),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind ?? "value"),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind ?? "value"),
    ImportExpression: (node) => add(node.source.type === "Literal" ? node.source : null, "value"),
    TSImportType: (node) => add(node.source, "type"),
  }).visit(program);
  return found;
}
