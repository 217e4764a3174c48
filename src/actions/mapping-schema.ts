import * as v from "valibot";
import { LONG_TERM_PLACES, ROLES, type Mapping } from "../plan/teach/mapping";

/** More than any form has, and few enough that a broken file cannot fill a document. */
const mostRoles = 64;
const mostForms = 50;

const StoredMapping: v.GenericSchema<unknown, Mapping> = v.strictObject({
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  headings: v.picklist(["row", "column"]),
  longTerm: v.picklist(LONG_TERM_PLACES),
  roles: v.pipe(v.array(v.nullable(v.picklist(ROLES))), v.minLength(1), v.maxLength(mostRoles)),
});

/** The forms as a document or a file keeps them; a member more or less is not understood. */
export const StoredForms = v.pipe(v.array(StoredMapping), v.maxLength(mostForms));
