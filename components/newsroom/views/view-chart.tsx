import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import { niceTop, totalOf, type ViewsAt } from '#domain/views/series.ts';

type Words = NewsroomTexts['views'];

/** One column of a chart. */
export type Bar = ViewsAt & {
  /** The hour or day in words, for the table and for whoever points at the column. */
  readonly name: string;
  /** What stands under the column; most have nothing. */
  readonly tick: string | undefined;
};

type ViewChartProps = {
  readonly title: string;
  /** Of its heading. */
  readonly level: 2 | 3;
  /** What a column is: an hour or a day. */
  readonly unit: string;
  readonly bars: readonly Bar[];
  readonly words: Words;
  readonly language: string;
};

/** Height of the drawing in its own units; its width is ten for a column. */
const HEIGHT = 100;
const STEP = 10;

/** Columns of views, drawn on the server: told in words above, as numbers in a table below. */
export function ViewChart({ title, level, unit, bars, words, language }: ViewChartProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const number = (value: number) => value.toLocaleString(language);
  const best = bars.reduce<Bar | undefined>((most, bar) => (bar.views > (most?.views ?? 0) ? bar : most), undefined);
  const top = niceTop(best?.views ?? 0);
  const told = best ? words.summary(number(totalOf(bars)), number(best.views), best.name) : words.nothing;
  return (
    <figure className="grid min-w-0 content-start gap-2">
      <figcaption>
        <Heading className="text-sm font-semibold">{title}</Heading>
        <p className="text-xs text-ink-soft">
          {told} {best && words.running}
        </p>
      </figcaption>
      <div className="relative pt-4">
        <span className="absolute top-0 left-0 text-2xs text-ink-faint tabular-nums">{number(top)}</span>
        <Columns bars={bars} top={top} label={`${title}. ${told}`} height="h-36" grid />
      </div>
      <div aria-hidden="true" className="relative h-4 text-2xs text-ink-faint tabular-nums">
        {bars.map(
          (bar, index) =>
            bar.tick && (
              <span
                key={bar.at}
                className="absolute top-0 whitespace-nowrap"
                style={{ left: `${(index / bars.length) * 100}%` }}
              >
                {bar.tick}
              </span>
            ),
        )}
      </div>
      <details className="text-xs">
        <summary className="min-h-6 w-fit cursor-pointer text-ink-soft underline underline-offset-2">
          {words.table}
          <span className="sr-only">: {title}</span>
        </summary>
        <table className="mt-2 w-full border-collapse border-y border-rule tabular-nums">
          <caption className="sr-only">{title}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{unit}</th>
              <th scope="col">{words.views}</th>
            </tr>
          </thead>
          <tbody>
            {bars.toReversed().map((bar) => (
              <tr key={bar.at} className="border-t border-rule first:border-t-0">
                <th scope="row" className="py-1 text-left font-normal text-ink-soft">
                  {bar.name}
                </th>
                <td className="py-1 pr-2 text-right">{number(bar.views)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** The same columns small, beside a name or a number that says what they are. */
export function ViewSparkline({ series, label }: { readonly series: readonly ViewsAt[]; readonly label: string }) {
  const top = Math.max(1, ...series.map(({ views }) => views));
  const bars = series.map((each) => ({ ...each, name: '', tick: undefined }));
  return <Columns bars={bars} top={top} label={label} height="h-7" />;
}

function Columns({
  bars,
  top,
  label,
  height,
  grid = false,
}: {
  readonly bars: readonly Bar[];
  readonly top: number;
  readonly label: string;
  readonly height: string;
  readonly grid?: boolean;
}) {
  const width = bars.length * STEP;
  const line = (y: number, look: string) => (
    <line x1={0} x2={width} y1={y} y2={y} className={look} stroke="currentColor" vectorEffect="non-scaling-stroke" />
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={`block w-full ${height}`}
    >
      {grid && line(0, 'text-rule')}
      {grid && line(HEIGHT / 2, 'text-rule')}
      <g className="text-info" fill="currentColor">
        {bars.map(({ at, views, name }, index) => {
          const tall = (views / top) * HEIGHT;
          // The last hour or day is not over yet.
          const isRunning = index === bars.length - 1;
          return (
            <rect
              key={at}
              x={index * STEP + 1}
              y={HEIGHT - tall}
              width={STEP - 2}
              height={tall}
              fillOpacity={isRunning ? 0.5 : 1}
            >
              {name !== '' && <title>{`${name}: ${views}`}</title>}
            </rect>
          );
        })}
      </g>
      {line(HEIGHT, 'text-rule-strong')}
    </svg>
  );
}
