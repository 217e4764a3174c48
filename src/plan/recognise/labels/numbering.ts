const numbering =
  /^\s*(?:(?:section|part)\s+)?(?:\(?(?:\d{1,2}[a-z]?|[a-z])(?:[.):]|\s+[–—-])|\d\.\d{1,2}[.):]?)\s+(?=\D)/i;

/** A label without the number or letter before it: "4.2 Pupil comments", "(b) Date", "Part 2: Views". */
export function withoutNumber(label: string): string {
  return label.replace(numbering, "");
}
