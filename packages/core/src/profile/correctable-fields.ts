import type { z } from "zod";
import { DomainError } from "../errors.ts";
import { WRITTEN_FIELDS, profileSchema, writtenEducationSchema, writtenExperienceSchema } from "../schemas/index.ts";
import { parseIndex, parsePointer, toPointer } from "../text/json-pointer.ts";
import { TEXT_LISTS, VALUE_POINTERS, type ValuePointer } from "./profile-draft.ts";

/** What a pointer names, and what it may hold. */
export type CorrectablePlace =
  | { kind: "value"; pointer: ValuePointer; schema: z.ZodType }
  /** An entry of a list, or where one is to be added: "end" for "-". */
  | { kind: "entry"; list: string; index: number | "end"; schema: z.ZodType }
  | { kind: "field"; list: string; index: number; field: string; schema: z.ZodType };

const VALUE_SCHEMAS: Record<ValuePointer, z.ZodType> = {
  "/contact/name": WRITTEN_FIELDS.name,
  "/contact/email": WRITTEN_FIELDS.email,
  "/contact/phone": WRITTEN_FIELDS.phone,
  "/location": WRITTEN_FIELDS.location,
  "/summary": WRITTEN_FIELDS.summary,
};

const OBJECT_LISTS: Record<string, z.ZodObject> = {
  "/experience": writtenExperienceSchema,
  "/education": writtenEducationSchema,
};

/**
 * @throws DomainError `correction_pointer_invalid`: names nothing that can be corrected, or is no JSON pointer
 * @throws DomainError `correction_field_derived`: names what is counted from other fields, or what the program keeps
 */
export function findCorrectablePlace(pointer: string): CorrectablePlace {
  const value = VALUE_POINTERS.find((known) => known === pointer);
  if (value) return { kind: "value", pointer: value, schema: VALUE_SCHEMAS[value] };
  const tokens = parsePointer(pointer);
  if (!tokens) throw new DomainError("correction_pointer_invalid");
  refuseDerived(tokens);
  const depth = tokens[0] === "skills" || tokens[0] === "contact" ? 2 : 1;
  const list = toPointer(tokens.slice(0, depth));
  const [position, field, ...rest] = tokens.slice(depth);
  const index = position === "-" ? "end" : position === undefined ? undefined : parseIndex(position);
  if (index === undefined || rest.length > 0) throw new DomainError("correction_pointer_invalid");
  const fields = OBJECT_LISTS[list];
  if (fields) return toObjectPlace({ list, index, field, fields });
  const schema = textSchemaOf(tokens, list);
  if (!schema || field !== undefined) throw new DomainError("correction_pointer_invalid");
  return { kind: "entry", list, index, schema };
}

function toObjectPlace({
  list,
  index,
  field,
  fields,
}: {
  list: string;
  index: number | "end";
  field: string | undefined;
  fields: z.ZodObject;
}): CorrectablePlace {
  if (field === undefined) return { kind: "entry", list, index, schema: fields };
  const schema = Object.hasOwn(fields.shape, field) ? fields.shape[field] : undefined;
  if (!schema || index === "end") throw new DomainError("correction_pointer_invalid");
  return { kind: "field", list, index, field, schema: schema as z.ZodType };
}

function textSchemaOf([root, category]: readonly string[], list: string): z.ZodType | undefined {
  const named = category !== undefined && WRITTEN_FIELDS.skillCategory.safeParse(category).data === category;
  if (root === "skills") return named ? WRITTEN_FIELDS.skill : undefined;
  if (list === "/contact/links") return WRITTEN_FIELDS.link;
  return TEXT_LISTS.some((known) => known === list) ? WRITTEN_FIELDS.sentence : undefined;
}

/** `years` of an entry, and every field of a profile that is not in the tables above. */
function refuseDerived([root, , field]: readonly string[]): void {
  const counted = root === "experience" && field === "years";
  const kept =
    root !== undefined &&
    Object.hasOwn(profileSchema.shape, root) &&
    !["contact", "skills"].includes(root) &&
    !VALUE_POINTERS.some((known) => known === `/${root}`) &&
    OBJECT_LISTS[`/${root}`] === undefined &&
    !TEXT_LISTS.some((known) => known === `/${root}`);
  if (counted || kept) throw new DomainError("correction_field_derived");
}

/** @throws DomainError `correction_value_invalid` */
export function parseCorrectedValue(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new DomainError("correction_value_invalid", "not a value this field can hold");
  return parsed.data;
}
