export const enjoyBooks = "Orla will enjoy books by herself";
export const saySafe = "Orla will feel safe in the hall";
export const sixty = "Orla will read 60 words on sight";
export const retell = "Orla will retell a story in three parts";
export const colour = "Orla will choose a colour every morning";

/** As they are read: the long-term ones, their indicators and the short-term ones. */
export const whole = [
  [enjoyBooks, "achieving", sixty, retell],
  [saySafe, "safe,nurtured", colour],
];

/** Each line of a body as a paragraph. */
export const inParagraphs = (body: string) =>
  body.replaceAll("\n", '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">');
