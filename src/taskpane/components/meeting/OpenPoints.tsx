import type { Meeting } from "../../../meeting/meeting";
import type { OpenPoint } from "../../../meeting/open-points";
import { meetingStrings } from "../../strings/meeting";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";

type OpenPointsProps = { readonly points: readonly OpenPoint[]; readonly meeting: Meeting };

/** What is still open in a step, as a calm note. */
export function OpenPoints({ points, meeting }: OpenPointsProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();

  if (points.length === 0) return null;
  return (
    <section className={styles.open}>
      <h3 className={text.subheading}>{meetingStrings.open}</h3>
      <ul className={text.list}>
        {points.map((point, index) => (
          <li key={index}>{meetingStrings.openPoint(point, meeting.people)}</li>
        ))}
      </ul>
    </section>
  );
}
