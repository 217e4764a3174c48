/**
 * No form comes near these; a file that does was made to hurt. The largest document among 96 real ones
 * unpacks to 1 MB, and a table of 5,000 rows from Word to about 15 MB.
 */
export const limits = {
  /** The .docx itself, and all its parts as its directory states them. In bytes. */
  package: 100 * 1024 * 1024,
  /** One XML part, in bytes, and all that are read of one document. */
  part: 24 * 1024 * 1024,
  parts: 32 * 1024 * 1024,
  /** One XML text, in UTF-16 units, without the pictures of a one-text package. */
  text: 24 * 1024 * 1024,
  elements: 700_000,
  depth: 200,
  /** Attributes of one element. */
  attributes: 500,
  entries: 20_000,
} as const;
