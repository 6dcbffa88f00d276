import { formatCount, formatYi } from '~/shared/money'

export type Kind = 'count' | 'money'

/** A figure as people read it: a whole count, or 亿元 with two places. */
export function figure(kind: Kind, value: string): string {
  return kind === 'money' ? formatYi(value) : formatCount(Math.trunc(Number(value)))
}

/** A figure that need not be whole (a plan, a gap, a mean), without its sign: one place, or 亿元 with two. */
export function share(kind: Kind, value: string): string {
  const bare = value.replace(/^-/, '')
  return kind === 'money' ? formatYi(bare) : Number(bare).toFixed(1)
}

/** The same for a chart's axis: a count, or 亿元. */
export function chartValue(kind: Kind, value: number): number {
  return kind === 'money' ? value / 100_000_000 : value
}
