/** Apart from the schemas, so that a browser can list them without loading zod. */
export const CATEGORIES = ["Technical", "Behavioral", "Situational", "Problem-Solving"] as const;
export const DIFFICULTIES = ["Easy", "Medium", "Hard"] as const;

export type Category = (typeof CATEGORIES)[number];
export type Difficulty = (typeof DIFFICULTIES)[number];

export const QUESTION_EXPORT_FORMATS = ["md", "csv", "json"] as const;
export type QuestionExportFormat = (typeof QUESTION_EXPORT_FORMATS)[number];
