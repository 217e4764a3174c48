import { mergeClasses, useAnnounce } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useEffect, useRef } from "react";
import type { LetterHelp } from "../../../actions/target-help";
import { writeStrings } from "../../strings/write";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";

/** A screen reader hears how the letters stand once the typing has paused, in milliseconds. */
const pause = 1500;

/** The letters of SMART: each turns from a question to a tick, with the words that settled it. */
export function Letters({ letters }: { readonly letters: readonly LetterHelp[] }) {
  const styles = useFormStyles();
  const text = useTextStyles();
  useHeard(letters);

  return (
    <section className={styles.group} aria-label={writeStrings.smart}>
      <h2 className={text.subheading}>{writeStrings.smart}</h2>
      <ul className={styles.list}>
        {letters.map((help) => {
          const Icon = help.holds ? CheckmarkCircleFilled : QuestionCircleRegular;
          return (
            <li key={help.letter} className={styles.row}>
              <Icon
                className={mergeClasses(styles.icon, help.holds ? styles.holds : styles.asks)}
                aria-label={help.holds ? writeStrings.holds : writeStrings.asks}
              />
              <div className={styles.words}>
                <p className={text.subheading}>{writeStrings.letter(help.letter)}</p>
                <p className={text.quiet}>{messageOf(help)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function messageOf({ letter, holds, message }: LetterHelp): string {
  if (message === null) return writeStrings.prompt(letter);
  return letter === "relevant" && holds ? writeStrings.relevant(message) : message;
}

function useHeard(letters: readonly LetterHelp[]): void {
  const { announce } = useAnnounce();
  const names = letters.filter(({ holds }) => holds).map(({ letter }) => letter);
  const heard = useRef(names.join());
  const now = names.join();

  useEffect(() => {
    if (now === heard.current) return;
    const timer = window.setTimeout(() => {
      heard.current = now;
      announce(
        writeStrings.smartHeard(
          letters.filter(({ holds }) => holds).map(({ letter }) => writeStrings.letter(letter)),
        ),
        { polite: true },
      );
    }, pause);
    return () => window.clearTimeout(timer);
  }, [announce, letters, now]);
}
