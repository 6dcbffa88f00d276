import type { Config } from 'tailwindcss'

const px = (size: number, line: number): [string, string] => [`${size / 16}rem`, `${line / 16}rem`]

/** The tokens of the visual language: one paper, one ink, the Wei and a touch of cinnabar. */
export default {
  content: ['./app/**/*.{ts,tsx}'],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      white: 'var(--white)',
      paper: { DEFAULT: 'var(--paper)', 2: 'var(--paper-2)', 3: 'var(--paper-3)' },
      ink: { DEFAULT: 'var(--ink)', 2: 'var(--ink-2)', 3: 'var(--ink-3)' },
      rule: { DEFAULT: 'var(--rule)', 2: 'var(--rule-2)' },
      edge: 'var(--edge)',
      wei: {
        DEFAULT: 'var(--wei)',
        deep: 'var(--wei-deep)',
        mid: 'var(--wei-mid)',
        soft: 'var(--wei-soft)',
        wash: 'var(--wei-wash)',
      },
      sha: { DEFAULT: 'var(--sha)', deep: 'var(--sha-deep)', wash: 'var(--sha-wash)' },
    },
    fontFamily: { sans: 'var(--sans)', fang: 'var(--fang)' },
    fontSize: {
      11: px(11, 16),
      12: px(12, 18),
      13: px(13, 20),
      14: px(14, 22),
      16: px(16, 28),
      18: px(18, 32),
      20: px(20, 30),
      24: px(24, 34),
      28: px(28, 40),
      30: px(30, 42),
      32: px(32, 42),
      44: px(44, 60),
    },
    fontWeight: { normal: '400', medium: '500', semibold: '600' },
    borderRadius: { none: '0', DEFAULT: '2px', full: '9999px' },
  },
} satisfies Config
