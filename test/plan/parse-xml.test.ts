import fc from "fast-check";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { qualifiedName } from "../../src/plan/ooxml/namespaces";
import { parseXml } from "../../src/plan/ooxml/parse-xml";
import { isElement, type XmlElement, type XmlNode } from "../../src/plan/ooxml/xml";
import { Unreadable } from "../../src/plan/unreadable";

type Node =
  | string
  | { readonly name: string; readonly attributes: object; readonly children: readonly Node[] };

/** What the reader's own parser makes of a text, or the code it refuses it with. */
function own(text: string): Node | string {
  try {
    return plain(parseXml(text));
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

/** The same by saxes, which is strict. `xmlns`: whether names are looked at as well. */
function bySaxes(text: string, xmlns = true): Node | string {
  const root: XmlElement & { children: XmlNode[] } = { name: "", attributes: {}, children: [] };
  const open = [root];
  let isDamaged = false;
  const parser = new SaxesParser({ xmlns });
  parser.on("error", () => (isDamaged = true));
  parser.on("doctype", () => (isDamaged = true));
  parser.on("opentag", (tag) => {
    const { uri = "", local = "", attributes } = tag as SaxesTagNS;
    const said = Object.values(attributes).filter(
      ({ uri: of, name }) => of !== "http://www.w3.org/2000/xmlns/" && name !== "xmlns",
    );
    const element = {
      name: qualifiedName(uri, local),
      attributes: Object.fromEntries(
        said.map((each) => [qualifiedName(each.uri, each.local), each.value]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (words) => open.at(-1)?.children.push(words));
  parser.on("cdata", (words) => open.at(-1)?.children.push(words));
  parser.write(text).close();
  const found = root.children.find(isElement);
  return isDamaged || found === undefined ? "damaged" : plain(found);
}

/** Read as by saxes, or refused by both; a prefix with nothing behind it, which is no fault of the XML, may be read. */
function expectAlike(text: string): void {
  const [read, expected] = [own(text), bySaxes(text)];
  const isOfNames =
    expected === "damaged" && read !== "damaged" && bySaxes(text, false) !== "damaged";
  if (!isOfNames) expect(read).toEqual(expected);
}

/** An element with what stands between two others as one text. */
function plain({ name, attributes, children }: XmlElement): Node {
  const nodes: Node[] = [];
  for (const node of children) {
    const last = nodes.at(-1);
    if (isElement(node)) nodes.push(plain(node));
    else if (typeof last === "string") nodes[nodes.length - 1] = last + node;
    else if (node !== "") nodes.push(node);
  }
  return { name, attributes: { ...attributes }, children: nodes };
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe("XML", () => {
  test.each([
    [
      "a declaration, white space and comments around the root",
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<!-- a --><r/>\n<!-- b -->\n<?x y?>`,
    ],
    ["a byte order mark", `\uFEFF<?xml version='1.0'?><r/>`],
    ["entities and numbers", `<r a="&lt;&#65;&#x1F600;&quot;">&amp;&apos;&gt; &#xE9;</r>`],
    ["line ends", `<r a="1\r\n2\t3\n4">a\r\nb\rc\n</r>`],
    ["literal text", `<r>a<![CDATA[<b>&amp;\r\n]]>c</r>`],
    [
      "values with the other quotes and signs of tags",
      `<r a='"' b="'" c=">" d="/>"><s t=">"/><s t=">"/></r>`,
    ],
    ["white space in tags", `<r  a = "1"\n b='2' ><s /></r >`],
    [
      "namespaces",
      `<r xmlns="urn:a" ${w}><w:p w:a="1" b="2"/><s xmlns="" ${w.replace(":w", ":v")}><v:p/><w:p/></s><w:p w:a="1" b="2"/></r>`,
    ],
    ["names of any alphabet", `<données été="1" 名="2"><Ж-1.2/></données>`],
  ])("with %s is read", (_, text) => {
    expect(own(text)).toEqual(bySaxes(text));
    expect(own(text)).not.toBe("damaged");
  });

  test.each([
    "",
    " ",
    "text",
    "<",
    "<r",
    "<r>",
    "<r></s>",
    "<r/></r>",
    "<r/><s/>",
    "<r/>text",
    "text<r/>",
    "<r><s></r></s>",
    "</r>",
    "<r a/>",
    "<r a=1/>",
    `<r a="1"b="2"/>`,
    `<r a="1" a="2"/>`,
    `<r a="<"/>`,
    "<r / >",
    "< r/>",
    "<1/>",
    "<-r/>",
    `<r a="1/>`,
    "<r>&nbsp;</r>",
    "<r>&amp</r>",
    "<r>& </r>",
    "<r>&;</r>",
    "<r>&#0;</r>",
    "<r>&#xD800;</r>",
    "<r>&#X41;</r>",
    "<r>&#x110000;</r>",
    "<r>&constructor;</r>",
    "<r>]]></r>",
    "<r>\u0001</r>",
    "<r>\uFFFE</r>",
    "<r>\uD83D</r>",
    `<r a="\u0000"/>`,
    "<r><!-- a -- b --></r>",
    "<r><!-- a ---></r>",
    "<r><!-- a</r>",
    "<r><![CDATA[a</r>",
    "<![CDATA[a]]><r/>",
    "<r/><![CDATA[a]]>",
    "<!DOCTYPE r><r/>",
    "<!ELEMENT r><r/>",
    "<r><!b></r>",
    " <?xml version='1.0'?><r/>",
    "<r><?xml version='1.0'?></r>",
    "<?xml?><r/>",
    "<?xml encoding='a'?><r/>",
    "<?xml version='2.0'?><r/>",
    "<?xml version='1.0' standalone='maybe'?><r/>",
    "<?XML a?><r/>",
    "<??><r/>",
    "<? a?><r/>",
    "<?a",
    "<w:p/>",
    `<r w:a="1"/>`,
    "<r></r",
    "<r></ r>",
    `<r xmlns:a="u"><s/></r><a:b/>`,
    `<s><r xmlns:a="u"/><a:b/></s>`,
  ])("that is not well-formed is damaged: %j", (text) => {
    expect(own(text)).toBe("damaged");
    expect(bySaxes(text)).toBe("damaged");
  });

  test("pieced together at random is read as by saxes, or refused by both", () => {
    const pieces = [
      "<r>",
      "</r>",
      "<w:p>",
      "</w:p>",
      "<w:t a='1'/>",
      "<s xmlns='urn:s'>",
      "</s>",
      "<",
      ">",
      "/",
      "/>",
      "&",
      ";",
      "&lt;",
      "&#6",
      "5;",
      '"',
      "'",
      "=",
      " a=",
      "a",
      "1",
      "]]>",
      "<![CDATA[",
      "<!--",
      "-->",
      "--",
      "<?a ",
      "?>",
      "\r\n",
      "\r",
      " ",
      "\t",
      "é",
      "\u{1F600}",
      "\uFFFF",
      "xmlns:v='urn:v' ",
      "<v:p>",
    ];
    const inside = fc.array(fc.constantFrom(...pieces), { maxLength: 12 });
    fc.assert(
      fc.property(inside, fc.boolean(), (parts, isFramed) => {
        const text = isFramed ? `<r ${w}>${parts.join("")}</r>` : parts.join("");
        expectAlike(text);
      }),
      { numRuns: 5000 },
    );
  });

  test("spoilt in one place is read as by saxes, or refused by both", () => {
    const start = `<w:document ${w} xmlns:v="urn:v">`;
    const rest = `<w:body><w:p w:a="1" v:b='2'><w:t xml:space="preserve"> a &amp; b</w:t></w:p><!-- c --><w:p w:a="1"/><w:p w:a="1"/><![CDATA[d]]></w:body></w:document>`;
    const sign = fc.constantFrom(..."<>/=\"'&;:-!?[] \r\nax1é");
    fc.assert(
      fc.property(fc.nat(rest.length), fc.nat(3), fc.option(sign), (at, length, put) => {
        const text = start + rest.slice(0, at) + (put ?? "") + rest.slice(at + length);
        expectAlike(text);
      }),
      { numRuns: 5000 },
    );
  });
});
