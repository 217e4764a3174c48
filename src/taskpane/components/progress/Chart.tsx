import { mergeClasses } from "@fluentui/react-components";
import { BARS, partsOf, totalOf, type Bar } from "../../bars";
import { ORDER, progressStrings } from "../../strings/progress";
import { useTextStyles } from "../text.styles";
import { useProgressStyles } from "./Progress.styles";

/** A bar for each plan, as long as it has targets, parted by how far they came. The figures stand in it. */
export function Chart({ bars }: { readonly bars: readonly Bar[] }) {
  const styles = useProgressStyles();
  const text = useTextStyles();

  return (
    <>
      <svg
        viewBox={`0 0 ${BARS.width} ${BARS.line * bars.length}`}
        className={styles.chart}
        role="img"
        aria-label={progressStrings.barsLabel(bars)}
      >
        {bars.map((bar, index) => (
          <g key={bar.name} transform={`translate(0 ${BARS.line * index})`}>
            <text x={1} y={16} className={styles.name}>
              {progressStrings.barName(bar.name, totalOf(bar.counts))}
            </text>
            <Parts bar={bar} bars={bars} />
          </g>
        ))}
      </svg>
      <ul className={styles.key} aria-hidden>
        {ORDER.map((counted) => (
          <li key={counted} className={styles.keyItem}>
            <svg viewBox="0 0 16 16" className={styles.swatch}>
              <rect
                x={1}
                y={1}
                width={14}
                height={14}
                className={mergeClasses(styles.part, styles[counted])}
              />
            </svg>
            <span className={text.quiet}>{progressStrings.counted(counted)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type PartsProps = { readonly bar: Bar; readonly bars: readonly Bar[] };

function Parts({ bar, bars }: PartsProps) {
  const styles = useProgressStyles();

  return partsOf(bar, bars).map(({ counted, start, width }) => (
    <g key={counted}>
      <rect
        x={start}
        y={BARS.top}
        width={width}
        height={BARS.bar}
        className={mergeClasses(styles.part, styles[counted])}
      />
      <text
        x={start + width / 2}
        y={BARS.top + BARS.bar / 2 + 5}
        className={mergeClasses(styles.count, counted === "achieved" && styles.onBrand)}
      >
        {bar.counts[counted]}
      </text>
    </g>
  ));
}
