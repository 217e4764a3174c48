/** So many answers are kept; a long plan has a few hundred texts, and most are asked about by every reader. */
const MOST = 4000;

/**
 * A reading of a text that answers from memory what it was asked before. `read` must depend on nothing but the
 * text. Nothing is kept for good: when the memory is full it begins again.
 */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = read(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
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
