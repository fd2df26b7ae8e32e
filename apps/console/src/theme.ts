import { theme, type ThemeConfig } from 'antd';

/** Every colour and size of the console stands here: as tokens of antd, and as variables for our own styles. */

/** Colours that say something, with at least 4.5:1 against the ground they stand on (WCAG 2.1, 1.4.3). */
const light = {
  colorPrimary: '#0b57c4',
  colorPrimaryHover: '#084199',
  colorPrimaryActive: '#06317a',
  colorLink: '#0b57c4',
  colorLinkHover: '#084199',
  colorLinkActive: '#084199',
  colorTextTertiary: 'rgba(0,0,0,.65)',
  colorTextDescription: 'rgba(0,0,0,.65)',
  colorTextPlaceholder: 'rgba(0,0,0,.6)',
  colorTextDisabled: 'rgba(0,0,0,.55)',
  colorError: '#c8102e',
  colorWarning: '#8a5a00',
  colorWarningBg: '#fff8e6',
  colorSuccess: '#1b6e20',
  colorSuccessBg: '#f0f9ee',
  colorSuccessBorder: '#a3d3a0',
  colorInfo: '#0b57c4',
};

const dark = {
  colorPrimary: '#4d94ff',
  colorLink: '#7ab0ff',
  colorLinkHover: '#a6caff',
  colorLinkActive: '#a6caff',
  colorTextTertiary: 'rgba(255,255,255,.65)',
  colorTextDescription: 'rgba(255,255,255,.65)',
  colorTextPlaceholder: 'rgba(255,255,255,.6)',
  colorTextDisabled: 'rgba(255,255,255,.5)',
  colorTextLightSolid: '#00112b',
  colorError: '#ff7875',
  colorWarning: '#ffc53d',
  colorWarningBg: '#2b2111',
  colorSuccess: '#95de64',
  colorSuccessBg: '#162312',
  colorSuccessBorder: '#3c6b23',
  colorInfo: '#7ab0ff',
};

/** Motion is left out where the reader's system asks for that (WCAG 2.1, 2.3.3). */
const moves = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The theme of antd; its tokens are CSS variables, which our own styles read. */
export const themeFor = (isDark: boolean): ThemeConfig => ({
  algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
  cssVar: { key: 'anlu' },
  token: {
    ...(isDark ? dark : light),
    motion: moves(),
    borderRadius: 4,
    fontSize: 14,
    fontFamily:
      "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  },
  ...(isDark
    ? {
        components: {
          Tooltip: { colorTextLightSolid: '#fff' },
          Slider: {
            railBg: 'rgba(255,255,255,.3)',
            railHoverBg: 'rgba(255,255,255,.4)',
            trackBg: dark.colorPrimary,
            trackHoverBg: dark.colorLink,
            handleColor: dark.colorLink,
          },
        },
      }
    : {}),
});
