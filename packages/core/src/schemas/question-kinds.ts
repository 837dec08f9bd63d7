/** Apart from the schemas, so that a browser can list them without loading zod. */
export const CATEGORIES = ["Technical", "Behavioral", "Situational", "Problem-Solving"] as const;
export const DIFFICULTIES = ["Easy", "Medium", "Hard"] as const;

export type Category = (typeof CATEGORIES)[number];
export type Difficulty = (typeof DIFFICULTIES)[number];
