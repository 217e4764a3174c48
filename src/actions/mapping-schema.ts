import { z } from "zod";
import { LONG_TERM_PLACES, ROLES, type Mapping } from "../plan/teach/mapping";

/** More than any form has, and few enough that a broken file cannot fill a document. */
const mostRoles = 64;
const mostForms = 50;

const StoredMapping: z.ZodType<Mapping> = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  headings: z.enum(["row", "column"]),
  longTerm: z.enum(LONG_TERM_PLACES),
  roles: z.array(z.enum(ROLES).nullable()).min(1).max(mostRoles),
});

/** The forms as a document or a file keeps them; a member more or less is not understood. */
export const StoredForms = z.array(StoredMapping).max(mostForms);
