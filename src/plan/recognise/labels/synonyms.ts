/**
 * Where an entry comes from. `guidance`: the council's guidance. `scotland`: seen in a published
 * Scottish plan or guide. `uk`: seen in another UK form. `usage`: added from general practice.
 */
export type Source = "guidance" | "scotland" | "uk" | "usage";

export type Synonym<Role> = {
  readonly words: string;
  readonly role: Role;
  readonly source: Source;
};

/** The synonyms of one role, by where they come from. */
export function entries<Role>(
  role: Role,
  bySource: Partial<Readonly<Record<Source, readonly string[]>>>,
): readonly Synonym<Role>[] {
  const sources = ["guidance", "scotland", "uk", "usage"] as const;
  return sources.flatMap((source) =>
    (bySource[source] ?? []).map((words) => ({ words, role, source })),
  );
}
