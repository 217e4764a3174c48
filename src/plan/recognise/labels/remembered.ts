/** So many texts are kept before the older ones go; a long plan has a few thousand. */
const MOST = 8000;

/** What readers have said of one text, each at its own place. */
type Answers = unknown[];

/** What was said of the texts of this document and, until the next begins, of the last. */
let recent = new Map<string, Answers>();
let older: ReadonlyMap<string, Answers> = new Map();

/** The text last asked about: most readers ask about one text in turn. */
let lastText = "";
let lastAnswers: Answers = [];

let readers = 0;

/**
 * A reading of a text that answers from memory what it was asked before: most texts are asked about by every
 * reader. `read` must depend on nothing but the text.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  read: (text: string) => Answer,
): (text: string) => Answer {
  const place = readers;
  readers += 1;
  return (text) => {
    const answers = answersOf(text);
    const known = answers[place];
    if (known !== undefined) return known as Answer;
    const answer = read(text);
    answers[place] = answer;
    return answer;
  };
}

/** Says that another document begins: what the one before last had and the last had not is forgotten. */
export function forgetOlder(): void {
  older = recent;
  recent = new Map();
  lastText = "";
  lastAnswers = [];
}

function answersOf(text: string): Answers {
  if (text === lastText) return lastAnswers;
  lastAnswers = recent.get(text) ?? begun(text);
  lastText = text;
  return lastAnswers;
}

/** What the last document had of a text, or nothing yet. */
function begun(text: string): Answers {
  const answers = older.get(text) ?? [];
  if (recent.size >= MOST) forgetOlder();
  recent.set(text, answers);
  return answers;
}

/** The same for what is no text: an answer is kept as long as what it was asked of. */
export function rememberedOf<Asked extends object, Answer>(
  read: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known.answer;
    const answer = read(asked);
    answers.set(asked, { answer });
    return answer;
  };
}
