/** The languages the pane can speak. Another one is a line here; every catalogue then has to have it. */
export const LANGUAGES = ["en-GB"] as const;

export type Language = (typeof LANGUAGES)[number];

let spoken: Language = LANGUAGES[0];

/** Makes the pane speak another language from its next rendering on. */
export function speak(language: Language): void {
  spoken = language;
}

/** The words of a catalogue in the language that is spoken at the moment they are asked for. */
export function inLanguage<Words extends object>(
  catalogue: Readonly<Record<Language, Words>>,
): Words {
  return new Proxy(catalogue[LANGUAGES[0]], {
    get: (_english, name) => Reflect.get(catalogue[spoken], name) as unknown,
  });
}
