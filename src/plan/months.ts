/**
 * The names of the months from January on, in full, cut short, and in Gaelic (as after "den", too), each as a
 * pattern for text of any case.
 */
export const MONTHS: readonly string[] = [
  "jan(?:uary)?|fh?aoilleach",
  "feb(?:ruary)?|gh?earran",
  "mar(?:ch)?|mh?[àa]rt",
  "apr(?:il)?|gh?iblean",
  "may|ch?[èée]itean|mh?[àa]igh",
  "june?|[òo]gmhios",
  "july?|iuchar",
  "aug(?:ust)?|l[ùu]nastal",
  "sept?(?:ember)?|(?:t-)?sultain",
  "oct(?:ober)?|d[àa]mhair",
  "nov(?:ember)?|(?:t-)?samhain",
  "dec(?:ember)?|d[ùu]bhlachd",
];

/** Any month's name, as a pattern. */
export const ANY_MONTH = `(?:${MONTHS.join("|")})`;
