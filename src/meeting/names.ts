import type { Person } from "./meeting";

type Named = Pick<Person, "name" | "role">;

/** How somebody stands in a record, where names come one to a line or between commas: the role goes in brackets. */
export function inRecord({ name, role }: Named): string {
  return role.trim() === "" ? name : `${name} (${role.trim()})`;
}

/** The name and the role of somebody in a record; the role is empty where none stands in brackets. */
export function fromRecord(named: string): Named {
  const [, name = named, role = ""] = /^(.+?)\s*\(([^()]*)\)\s*$/.exec(named) ?? [];
  return { name: name.trim(), role: role.trim() };
}
