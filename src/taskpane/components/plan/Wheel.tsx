import { mergeClasses } from "@fluentui/react-components";
import { planStrings } from "../../plan-strings";
import { sectorOf, type Point, type WheelPart } from "../../wheel";
import { useWheelStyles } from "./Wheel.styles";

const INNER = 38;
const OUTER = 148;
const EDGE = OUTER + 2;

/** The wellbeing wheel: each part says its indicator and how many long-term targets note it. */
export function Wheel({ parts }: { readonly parts: readonly WheelPart[] }) {
  const styles = useWheelStyles();
  const drawn = parts.map((part, index) => ({
    part,
    ...sectorOf(index, parts.length, INNER, OUTER),
  }));
  // Those that are served last, so that their edges are not covered by their neighbours'.
  const inOrder = drawn.toSorted((a, b) => Math.sign(a.part.longTerm) - Math.sign(b.part.longTerm));

  return (
    <svg
      viewBox={`${-EDGE} ${-EDGE} ${2 * EDGE} ${2 * EDGE}`}
      className={styles.wheel}
      role="img"
      aria-label={planStrings.wheelLabel(parts)}
    >
      {inOrder.map(({ part, path }) => (
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

function Words({ part, middle }: { readonly part: WheelPart; readonly middle: Point }) {
  const styles = useWheelStyles();
  const lines = planStrings.wheelLines(part.indicators);

  return (
    <>
      <text x={middle.x} y={middle.y - 6 * lines.length} className={styles.name}>
        {lines.map((line, at) => (
          <tspan key={line} x={middle.x} dy={at === 0 ? 0 : 13}>
            {line}
          </tspan>
        ))}
      </text>
      <text
        x={middle.x}
        y={middle.y + 7 * lines.length + 8}
        className={mergeClasses(styles.count, part.longTerm === 0 && styles.none)}
      >
        {part.longTerm === 0 ? "–" : part.longTerm}
      </text>
    </>
  );
}
