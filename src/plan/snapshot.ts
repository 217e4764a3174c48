/** What the document said at one moment, however it was got. Plain data: no Word object in it. */
export type Snapshot = {
  /** `body.getOoxml()`: one XML text with all parts (flat OPC); `null` when Word could not give it. */
  readonly ooxml: string | null;
  /** The .docx file; the only view of `word/settings.xml`, hence of protection. `null`: not to be had. */
  readonly file: Uint8Array | null;
  /** The texts of `body.paragraphs`, tables included (#3901); `null` when not read through Word. */
  readonly liveParagraphs: readonly string[] | null;
};
