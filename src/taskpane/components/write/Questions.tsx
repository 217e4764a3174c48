import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../../rules/define-rule";
import { writeStrings } from "../../strings/write";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";

/** What the rules ask beside SMART: positive wording, one thing at a time, plain words. */
export function Questions({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useFormStyles();
  const text = useTextStyles();
  if (findings.length === 0) return null;

  return (
    <section className={styles.group} aria-label={writeStrings.alsoAsk}>
      <h2 className={text.subheading}>{writeStrings.alsoAsk}</h2>
      <ul className={styles.list}>
        {findings.map(({ rule, message }) => (
          <li key={`${rule} ${message}`} className={styles.row}>
            <EyeRegular className={mergeClasses(styles.icon, styles.asks)} aria-hidden />
            <p className={mergeClasses(text.body, styles.words)}>{message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
