import * as z from "zod/mini";
import { LONG_TERM_PLACES, ROLES, type Mapping } from "../plan/teach/mapping";

/** More than any form has, and few enough that a broken file cannot fill a document. */
const mostRoles = 64;
const mostForms = 50;

const StoredMapping: z.ZodMiniType<Mapping> = z.strictObject({
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  headings: z.enum(["row", "column"]),
  longTerm: z.enum(LONG_TERM_PLACES),
  roles: z.array(z.nullable(z.enum(ROLES))).check(z.minLength(1), z.maxLength(mostRoles)),
});

/** The forms as a document or a file keeps them; a member more or less is not understood. */
export const StoredForms = z.array(StoredMapping).check(z.maxLength(mostForms));
