import type { Look } from "./look.ts";

const HEADINGS: Record<Look["heading"], string> = {
  plain: "",
  caps: "",
  spaced: "letter-spacing:.35em;",
  ruled: "border-bottom:1px solid var(--accent);",
  boxed: "background:var(--accent);color:#fff;padding:2pt 6pt;",
  "small-caps": "font-variant:small-caps;",
  bracketed: "font-weight:normal;",
};

/** Margins of the printed page, in millimetres; frames that colour the whole page have none. */
export const PAGE_MARGIN: Record<Look["frame"], number> = {
  single: 18,
  banner: 0,
  centred: 20,
  "sidebar-left": 0,
  "sidebar-right": 0,
  "table-rows": 15,
  "margin-headings": 18,
  "text-boxes": 0,
  "running-header": 22,
  typewriter: 20,
};

export function buildStylesheet(look: Look): string {
  return `
:root{--accent:${look.accent}}
*{box-sizing:border-box}
body{margin:0;font:${look.size}pt/${look.lineHeight} ${look.font};color:#222;-webkit-print-color-adjust:exact}
h1{font-size:${look.size * 2.1}pt;margin:0;line-height:1.2;color:var(--accent)}
h2{font-size:${look.size * 1.25}pt;margin:10pt 0 4pt;color:var(--accent);${HEADINGS[look.heading]}}
p{margin:2pt 0 4pt} ul{margin:2pt 0 4pt;padding-left:14pt} a{color:inherit;text-decoration:none}
.headline{font-size:${look.size * 1.2}pt;color:#555}
.title{font-size:${look.size * 1.1}pt;letter-spacing:.1em;color:#666}
.entry{margin-bottom:7pt;break-inside:avoid}
.row{display:flex;justify-content:space-between;gap:12pt} .right{white-space:nowrap;color:#555}
.with-margin{display:grid;grid-template-columns:34mm 1fr;gap:4mm} .margin{color:#555}
.bullet{padding-left:10pt;text-indent:-8pt}
.chip{display:inline-block;border:1px solid #999;border-radius:8pt;padding:0 6pt;margin:2pt 2pt 0 0}
.bar{margin-bottom:3pt} .bar i{display:block;height:4pt;background:var(--accent)}
.spread{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 10pt} .spread span{white-space:nowrap} .photo{width:26mm;height:32mm;background:#ccd;border-radius:3mm}
table.skills{border-collapse:collapse;width:100%} table.skills td{border:1px solid #bbb;padding:2pt 5pt;vertical-align:top} td.label{width:30%}
.centred{text-align:center}
.banner{background:var(--accent);color:#fff;padding:12mm 18mm 8mm} .banner h1,.banner .headline,.banner .title{color:#fff} .page{padding:4mm 18mm 14mm}
.columns{display:grid;min-height:100vh} .columns>div{padding:12mm 9mm}
.side{background:#eef1f5} .dark .side{background:var(--accent);color:#fff} .dark .side :is(h1,h2,.headline,.title){color:#fff}
.side .row{display:block} .side .with-margin{display:block} .side .spread{display:block} .side .spread span{display:block;white-space:normal}
table.layout{width:100%;border-collapse:collapse;table-layout:fixed} table.layout>tbody>tr>td{vertical-align:top;padding:0 4mm 2mm 0;width:50%}
.heads section{display:grid;grid-template-columns:36mm 1fr;gap:5mm} .heads h2{margin-top:0;overflow-wrap:anywhere;letter-spacing:normal}
.box{position:absolute;overflow:visible}
`;
}
