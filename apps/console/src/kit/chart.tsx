import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import type { ChartOption, Drawn } from './echarts.js';

interface Charted {
  /** What it shows, for those who cannot see it; the same figures stand in a table beside it. */
  readonly label: string;
  readonly option: ChartOption;
  /** Height in rows of bars. */
  readonly rows: number;
}

const rowHeight = 32;
const edges = 72;

/** Draws a chart; what draws is loaded when the first one is shown. */
export const Chart = ({ label, option, rows }: Charted) => {
  const place = useRef<HTMLDivElement>(null);
  const { token } = theme.useToken();
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    let drawn: Drawn | null = null;
    let isGone = false;
    const fit = new ResizeObserver(() => drawn?.resize());
    void import('./echarts.js').then(({ draw }) => {
      if (isGone) return;
      drawn = draw(current, option, token);
      fit.observe(current);
    });
    return () => {
      isGone = true;
      fit.disconnect();
      drawn?.dispose();
    };
  }, [option, token]);
  return (
    <figure aria-label={label} className="chart">
      <div ref={place} aria-hidden="true" style={{ height: rows * rowHeight + edges }} />
    </figure>
  );
};
