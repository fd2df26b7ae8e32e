import { BarChart, type BarSeriesOption } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ComposeOption, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Horizontal bars: one row a name, one or more series. */
export interface ChartOption {
  readonly names: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly color: Colour;
    /** Series of one stack stand behind each other in one bar. */
    readonly stack?: string;
  }[];
}

/** Tokens of the theme that bars may have. */
export type Colour =
  | 'colorPrimary'
  | 'colorError'
  | 'colorWarning'
  | 'colorSuccess'
  | 'colorSuccessBorder'
  | 'colorTextTertiary';

export type Drawn = Pick<ECharts, 'resize' | 'dispose'>;

/** Colours of the page around it. */
interface Around extends Readonly<Record<Colour, string>> {
  readonly fontFamily: string;
  readonly colorText: string;
  readonly colorBorderSecondary: string;
}

/** Longest name beside a bar, in pixels; on a narrow screen a third of it. */
const widestName = 220;

export const draw = (place: HTMLElement, { names, series }: ChartOption, around: Around): Drawn => {
  const { colorText: text, colorTextTertiary: quiet, colorBorderSecondary: line } = around;
  const chart = init(place, null, { renderer: 'svg' });
  const option: ComposeOption<BarSeriesOption> = {
    animation: false,
    textStyle: { fontFamily: around.fontFamily },
    legend: { type: 'scroll', top: 0, left: 8, itemGap: 16, textStyle: { color: text, fontFamily: around.fontFamily } },
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
    grid: { left: 8, right: 24, top: 40, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: quiet },
      splitLine: { lineStyle: { color: line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...names],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: {
        color: text,
        width: Math.min(widestName, place.clientWidth * 0.4),
        overflow: 'truncate',
      },
    },
    series: series.map(({ name, values, color, stack }) => ({
      type: 'bar',
      name,
      data: values.map((value) => value ?? '-'),
      itemStyle: { color: around[color] },
      barMaxWidth: 16,
      ...(stack === undefined ? {} : { stack }),
    })),
  };
  chart.setOption(option);
  return chart;
};
