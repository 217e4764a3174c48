import { mergeClasses } from "@fluentui/react-components";
import type { Counted } from "../../../meeting/carry-forward";
import { ORDER, progressStrings } from "../../progress-strings";
import { useTextStyles } from "../text.styles";
import { useProgressStyles } from "./Progress.styles";

type Bar = { readonly name: string; readonly counts: Readonly<Record<Counted, number>> };

const WIDTH = 288;
const BAR = 28;
const LINE = 60;

/** A bar for each plan, as long as it has targets, parted by how far they came. The figures stand in it. */
export function Chart({ bars }: { readonly bars: readonly Bar[] }) {
  const styles = useProgressStyles();
  const text = useTextStyles();
  const most = Math.max(1, ...bars.map(({ counts }) => totalOf(counts)));

  return (
    <>
      <svg
        viewBox={`0 0 ${WIDTH} ${LINE * bars.length}`}
        className={styles.chart}
        role="img"
        aria-label={bars
          .map(({ name, counts }) => progressStrings.barLabel(name, counts))
          .join(" ")}
      >
        {bars.map(({ name, counts }, index) => (
          <g key={name} transform={`translate(0 ${LINE * index})`}>
            <text x={1} y={16} className={styles.name}>
              {`${name}: ${progressStrings.total(totalOf(counts))}`}
            </text>
            <Parts counts={counts} unit={(WIDTH - 2) / most} />
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

type PartsProps = Pick<Bar, "counts"> & { readonly unit: number };

function Parts({ counts, unit }: PartsProps) {
  const styles = useProgressStyles();
  const starts = ORDER.map((_, index) =>
    ORDER.slice(0, index).reduce((sum, counted) => sum + counts[counted], 0),
  );

  return ORDER.map((counted, index) => {
    const start = 1 + (starts[index] ?? 0) * unit;
    const width = counts[counted] * unit;
    if (width === 0) return null;
    return (
      <g key={counted}>
        <rect
          x={start}
          y={24}
          width={width}
          height={BAR}
          className={mergeClasses(styles.part, styles[counted])}
        />
        <text
          x={start + width / 2}
          y={24 + BAR / 2 + 5}
          className={mergeClasses(styles.count, counted === "achieved" && styles.onBrand)}
        >
          {counts[counted]}
        </text>
      </g>
    );
  });
}

function totalOf(counts: Bar["counts"]): number {
  return ORDER.reduce((sum, counted) => sum + counts[counted], 0);
}
