import { mergeClasses } from "@fluentui/react-components";
import { planStrings } from "../../strings/plan";
import { drawnParts, RADIUS, wordsAt, type DrawnPart, type WheelPart } from "../../wheel";
import { useWheelStyles } from "./Wheel.styles";

/** The wellbeing wheel: each part says its indicator and how many long-term targets note it. */
export function Wheel({ parts }: { readonly parts: readonly WheelPart[] }) {
  const styles = useWheelStyles();
  const drawn = drawnParts(parts);
  const { edge } = RADIUS;

  return (
    <svg
      viewBox={`${-edge} ${-edge} ${2 * edge} ${2 * edge}`}
      className={styles.wheel}
      role="img"
      aria-label={planStrings.wheelLabel(parts)}
    >
      {drawn.map(({ part, path }) => (
        <path
          key={part.indicators.join()}
          d={path}
          className={mergeClasses(styles.part, part.longTerm > 0 && styles.on)}
        />
      ))}
      {drawn.map(({ part, middle }) => (
        <Words key={part.indicators.join()} part={part} middle={middle} />
      ))}
    </svg>
  );
}

function Words({ part, middle }: Pick<DrawnPart, "part" | "middle">) {
  const styles = useWheelStyles();
  const lines = planStrings.wheelLines(part.indicators);
  const at = wordsAt(middle, lines.length);

  return (
    <>
      <text x={at.x} y={at.name} className={styles.name}>
        {lines.map((line, index) => (
          <tspan key={line} x={at.x} dy={index === 0 ? 0 : at.step}>
            {line}
          </tspan>
        ))}
      </text>
      <text
        x={at.x}
        y={at.count}
        className={mergeClasses(styles.count, part.longTerm === 0 && styles.none)}
      >
        {planStrings.wheelCount(part)}
      </text>
    </>
  );
}
