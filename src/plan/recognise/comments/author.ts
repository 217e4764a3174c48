import { ANY_OF_FAMILY } from "../content/family";
import { anyWord } from "../labels/patterns";
import type { CommentRole, Speaker } from "./comment-synonyms";

/** What a label asks for, among comments; `null`: nothing that is known. */
export type RoleOf = (label: string) => CommentRole | null;

/** Who is named as the one who said something, where it says no more; `null`: nobody who is known. */
export function authorIn(name: string, roleOf: RoleOf): Speaker | null {
  if (ofFamily.test(name)) return "parent";
  const parts = [name, ...name.split(/[(),\n–-]/)];
  const roles = parts.map((part) => roleOf(part.trim()));
  if (roles[0] === "parent") return "parent";
  if (
    /^\s*(?:me|myself|i)\s*$/i.test(name) ||
    roles.includes("pupil") ||
    /\bpupil\b|\bchild\b|young person|learner/i.test(name)
  )
    return "pupil";
  return roles.includes("staff") ||
    /teacher|school|therap|psycholog|nurse|worker|\bM(?:r|rs|s|iss)\b/i.test(name)
    ? "staff"
    : null;
}

const ofFamily = anyWord("i", ANY_OF_FAMILY);
