import { strFromU8, unzipSync } from "fflate";
import {
  openWordHost,
  startOffice,
  type WordHost,
  type WordHostOptions,
} from "../../wordhost/node";
import { docxFrom, type DocxParts } from "../helpers/docx";

/** A host over a body of a few lines of XML; revisions in it bear a date that is always the same. */
export function openBody(
  body: string,
  parts: Partial<DocxParts> = {},
  options: WordHostOptions = {},
): WordHost {
  const host = openWordHost(docxFrom({ ...parts, body }), options);
  host.live.reviewer.now = () => new Date("2026-11-26T09:30:00Z");
  return host;
}

/** Carries out one batch through Microsoft's library. */
export async function write(
  host: WordHost,
  work: (context: Word.RequestContext) => unknown,
): Promise<void> {
  await startOffice(host).run(async (context) => {
    work(context);
    await context.sync();
  });
}

/** The inner XML of the body as it is saved, without the section at its end. */
export function bodyOf(host: WordHost): string {
  const text = strFromU8(unzipSync(host.save())["word/document.xml"] ?? new Uint8Array());
  const [, body = ""] = /<w:body>([\s\S]*)<w:sectPr><w:pgSz/.exec(text) ?? [];
  return body;
}

/** What Track Changes writes, in short: `<w:ins/>`. */
export function withoutDates(xml: string): string {
  return xml.replace(/ w:id="\d+" w:author="Teacher" w:date="2026-11-26T09:30:00Z"/g, "");
}

export const tracked = { settings: "<w:trackRevisions/>" };
