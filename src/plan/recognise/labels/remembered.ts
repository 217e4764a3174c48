/** So many answers are kept before the older ones go; a long plan has a few hundred texts. */
const MOST = 4000;

/** What is remembered of texts, by whoever remembers it. */
const memories: Memory<NonNullable<unknown> | null>[] = [];

/**
 * A reading of a text that answers from memory what it was asked before: most texts are asked about by every
 * reader. `read` must depend on nothing but the text.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  read: (text: string) => Answer,
): (text: string) => Answer {
  const memory = new Memory<Answer>();
  memories.push(memory);
  return (text) => memory.answerOf(text, read);
}

/** Says that another document begins: what the one before last had and the last had not is forgotten. */
export function forgetOlder(): void {
  for (const memory of memories) memory.age();
}

/** Answers by text. One that is not asked for while the memory ages twice is gone. */
class Memory<Answer extends NonNullable<unknown> | null> {
  private recent = new Map<string, Answer>();
  private older: ReadonlyMap<string, Answer> = new Map();

  answerOf(text: string, read: (text: string) => Answer): Answer {
    const known = this.recent.get(text);
    if (known !== undefined) return known;
    const earlier = this.older.get(text);
    const answer = earlier === undefined ? read(text) : earlier;
    if (this.recent.size >= MOST) this.age();
    this.recent.set(text, answer);
    return answer;
  }

  age(): void {
    this.older = this.recent;
    this.recent = new Map();
  }
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
