import type { Random } from "../random.ts";

export const FRAMES = [
  "single",
  "banner",
  "centred",
  "sidebar-left",
  "sidebar-right",
  "table-rows",
  "margin-headings",
  "text-boxes",
  "running-header",
  "typewriter",
] as const;
export type Frame = (typeof FRAMES)[number];

/** How a page of HTML looks, apart from its frame. */
export interface Look {
  frame: Frame;
  font: string;
  /** Points. */
  size: number;
  lineHeight: number;
  accent: string;
  heading: "plain" | "caps" | "spaced" | "ruled" | "boxed" | "small-caps" | "bracketed";
  bullet: "•" | "-" | "▪" | "›" | "list";
  contact: "pipes" | "lines" | "icons" | "dots" | "spread";
  pageSize: "A4" | "Letter";
}

const FONTS = [
  "'Liberation Sans', sans-serif",
  "'Liberation Serif', serif",
  "'DejaVu Sans', sans-serif",
  "'DejaVu Serif', serif",
  "'Liberation Sans Narrow', sans-serif",
  "'Latin Modern Roman', serif",
];

export function pickLook(random: Random, frame: Frame, language: string): Look {
  return {
    frame,
    font: frame === "typewriter" ? "'Liberation Mono', monospace" : random.pick(FONTS),
    size: random.pick([9.5, 10, 10.5, 11]),
    lineHeight: random.pick([1.25, 1.35, 1.5]),
    accent: random.pick(["#1f4e79", "#7a1f3d", "#20603d", "#333333", "#5b3a8c", "#b3541e"]),
    heading: random.pick(["plain", "caps", "spaced", "ruled", "boxed", "small-caps", "bracketed", "ruled", "caps"]),
    bullet: random.pick(["list", "list", "•", "-", "▪", "›"]),
    contact: random.pick(["pipes", "pipes", "lines", "icons", "dots", "spread"]),
    pageSize: language === "en" && random.chance(0.5) ? "Letter" : "A4",
  };
}
