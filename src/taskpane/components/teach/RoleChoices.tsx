import { ROLES, type Role } from "../../../plan/teach/mapping";
import type { Heading } from "../../../plan/teach/tables";
import { teachStrings } from "../../strings/teach";
import { useTextStyles } from "../text.styles";
import { Choice } from "../Choice";
import { useTeachStyles } from "./TeachView.styles";

type RoleChoicesProps = {
  readonly headings: readonly Heading[];
  readonly roles: readonly (Role | null)[];
  readonly onChoose: (index: number, role: Role | null) => void;
};

const OPTIONS: readonly (Role | null)[] = [null, ...ROLES];

/** What stands with each heading, known by some words from there. */
export function RoleChoices({ headings, roles, onChoose }: RoleChoicesProps) {
  const styles = useTeachStyles();
  const text = useTextStyles();

  return (
    <section className={styles.roles}>
      <div>
        <h3 className={text.subheading}>{teachStrings.rolesTitle}</h3>
        <p className={text.quiet}>{teachStrings.rolesIntro}</p>
      </div>
      {headings.map((heading, index) => (
        <Choice
          key={index}
          label={heading.label === "" ? teachStrings.unnamed(index + 1) : heading.label}
          hint={teachStrings.samples(heading)}
          chosen={OPTIONS.indexOf(roles[index] ?? null)}
          options={OPTIONS.map(teachStrings.role)}
          onChoose={(option) => onChoose(index, OPTIONS[option] ?? null)}
        />
      ))}
    </section>
  );
}
