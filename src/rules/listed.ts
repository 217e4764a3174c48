const AND = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "its date, who was invited and who attended". */
export function listed(items: readonly string[]): string {
  return AND.format(items);
}
