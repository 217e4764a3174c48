import type { Rule } from "../define-rule";
import { deliveryIsNamed } from "./delivery-is-named";
import { rolesAreClear } from "./roles-are-clear";

/** Who does what (guidance Section 8). */
export const WHO_RULES: readonly Rule[] = [deliveryIsNamed, rolesAreClear];
