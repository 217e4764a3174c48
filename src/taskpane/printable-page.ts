/** A part of a record: a heading, and under it either running text or a list. */
export type RecordPart = {
  readonly heading: string;
  readonly text?: string;
  readonly items?: readonly { readonly text: string; readonly isStrong: boolean }[];
  /** Begins on paper of its own, as a flip-chart sheet does. */
  readonly isSheet?: boolean;
};

/** A record as a page of its own, which a browser prints and Word opens. */
export function printablePage(title: string, parts: readonly RecordPart[]): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
body { font-family: "Segoe UI", Arial, sans-serif; margin: 2cm; color: #1b1b1b; }
section { margin-bottom: 1cm; }
section.sheet { break-before: page; }
h1 { font-size: 18pt; }
h2 { font-size: 14pt; }
li { margin: 4pt 0; }
p { white-space: pre-line; }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${parts.map(section).join("\n")}
</body>
</html>
`;
}

function section({ heading, text, items = [], isSheet = false }: RecordPart): string {
  const lines = items.map(({ text: words, isStrong }) =>
    isStrong ? `<li><strong>${escaped(words)}</strong></li>` : `<li>${escaped(words)}</li>`,
  );
  return [
    isSheet ? '<section class="sheet">' : "<section>",
    `<h2>${escaped(heading)}</h2>`,
    text === undefined ? "" : `<p>${escaped(text)}</p>`,
    lines.length === 0 ? "" : `<ul>${lines.join("")}</ul>`,
    "</section>",
  ].join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
