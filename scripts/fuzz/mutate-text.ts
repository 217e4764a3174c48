import type { Random } from "./random";

/** Bytes with some of them changed, taken out, repeated or cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const count = 1 + random.below(8);
  let mutated = new Uint8Array(bytes);
  for (let time = 0; time < count && mutated.length > 0; time += 1) {
    const at = random.below(mutated.length);
    const end = Math.min(mutated.length, at + 1 + random.below(64));
    switch (random.below(6)) {
      case 0:
      case 1:
        mutated[at] = random.below(256);
        break;
      case 2:
        mutated.fill(random.below(256), at, end);
        break;
      case 3:
        mutated = joined(mutated.subarray(0, at), mutated.subarray(end));
        break;
      case 4:
        mutated = joined(mutated.subarray(0, end), mutated.subarray(at));
        break;
      case 5:
        if (random.chance(0.3)) mutated = mutated.slice(0, at);
    }
  }
  return mutated;
}

/** XML text with letters or stretches changed; mostly no XML any more. */
export function mutateXmlText(xml: string, random: Random): string {
  const at = random.below(xml.length + 1);
  const end = at + random.below(40);
  switch (random.below(7)) {
    case 0:
      return xml.slice(0, at) + xml.slice(end);
    case 1:
      return xml.slice(0, end) + xml.slice(at);
    case 2:
      return xml.slice(0, at) + (random.one(odd) ?? "") + xml.slice(at);
    case 3:
      return xml.slice(0, at);
    default:
      return mutateNames(xml, random);
  }
}

/** Other namespaces, other prefixes, the strict dialect, another encoding's sign. */
export function mutateNames(xml: string, random: Random): string {
  switch (random.below(6)) {
    case 0:
      return xml.replace(transitional, "http://purl.oclc.org/ooxml/wordprocessingml/main");
    case 1:
      return xml.replace(transitional, "urn:another");
    case 2:
      return xml.replaceAll(/(<\/?)w:/g, "$1x:").replace("xmlns:w=", 'xmlns:x="u" xmlns:w=');
    case 3:
      return xml
        .replaceAll(/(<\/?| )w:/g, "$1x:")
        .replace("xmlns:w=", `xmlns:x="${transitional}" xmlns:w=`);
    case 4:
      return xml
        .replaceAll(/(<\/?)w:/g, "$1")
        .replace("xmlns:w=", `xmlns="${transitional}" xmlns:w=`);
    default:
      return `\uFEFF${xml}`;
  }
}

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const odd = [
  "<",
  ">",
  "&",
  "&#0;",
  "&#x1F600;",
  "]]>",
  "<![CDATA[x]]>",
  "<!-- -->",
  "<!DOCTYPE d>",
  "<?a b?>",
  "\uD800",
  "\u0000",
  "<w:p/>",
  "</w:p>",
  "</w:tbl>",
  "<w:tc>",
  ' w:val="1"',
];

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
