/** Fills the `{{holes}}` of a message; a hole without data is a mistake in the rule and throws. */
export function fillIn(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`No data for ${hole} in "${text}"`);
    return String(value);
  });
}
