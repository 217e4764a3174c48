import { USUAL_COUNT } from "../../../actions/plan-overview";
import type { Setting } from "../../../plan/model";
import { planStrings } from "../../strings/plan";
import { useTextStyles } from "../text.styles";
import { useCountBandStyles } from "./CountBand.styles";

type CountBandProps = {
  readonly setting: Setting | null;
  readonly current: number;
  readonly achieved: number;
};

/** How many short-term targets there are, beside how many are usual. */
export function CountBand({ setting, current, achieved }: CountBandProps) {
  const text = useTextStyles();

  return (
    <div>
      {setting !== null && <Scale {...USUAL_COUNT[setting]} current={current} />}
      <p className={text.body}>{planStrings.current(current)}</p>
      <p className={text.quiet}>{planStrings.usual(setting)}</p>
      {achieved > 0 && <p className={text.quiet}>{planStrings.achieved(achieved)}</p>}
    </div>
  );
}

type ScaleProps = { readonly from: number; readonly to: number; readonly current: number };

const WIDTH = 280;
const LINE = 26;

/** A ruler with the usual stretch on it. All it shows is said in words below. */
function Scale({ from, to, current }: ScaleProps) {
  const styles = useCountBandStyles();
  const end = Math.max(to + 4, current + 1);
  const at = (count: number): number => 8 + (count / end) * (WIDTH - 16);

  return (
    <svg viewBox={`0 0 ${WIDTH} 46`} className={styles.scale} aria-hidden>
      <line x1={at(0)} x2={at(end)} y1={LINE} y2={LINE} className={styles.line} />
      <rect
        x={at(from)}
        width={at(to) - at(from)}
        y={LINE - 5}
        height={10}
        rx={5}
        className={styles.usual}
      />
      {[from, to].map((count) => (
        <text key={count} x={at(count)} y={LINE + 18} className={styles.number}>
          {count}
        </text>
      ))}
      <circle cx={at(current)} cy={LINE} r={6} className={styles.current} />
      <text x={at(current)} y={LINE - 12} className={styles.now}>
        {current}
      </text>
    </svg>
  );
}
