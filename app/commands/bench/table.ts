export type Line = {
  work: string
  reference: string
  feidi: string
  ratio: string
  ask: string
  met: boolean
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 ? half : half - 1] ?? NaN, sorted[half] ?? NaN]
  return (low + high) / 2
}

/** The value below which a share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** The middle of some ratios and how far they lie apart. */
export function spread(ratios: readonly number[]): string {
  const shown = (ratio: number) => ratio.toFixed(ratio < 0.1 ? 3 : 2)
  return `${shown(median(ratios))} (${shown(Math.min(...ratios))}–${shown(Math.max(...ratios))})`
}

/** One line by itself, as it is done. */
export function lineOf({ work, reference, feidi, ratio, ask, met }: Line): string {
  return `| ${[work, reference, feidi, ratio, ask, met ? 'yes' : 'no'].join(' | ')} |`
}

/** The table of a run, as it stands in the README. */
export function tableOf(lines: readonly Line[]): string {
  const head = ['work', 'reference', 'Feidi', 'ratio', 'ask', 'met']
  const body = lines.map(({ work, reference, feidi, ratio, ask, met }) => {
    return [work, reference, feidi, ratio, ask, met ? 'yes' : 'no']
  })
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => widthOf(cells[column] ?? ''))),
  )
  const row = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join(' | ')} |`
  return [row(head), row(widths.map((width) => '-'.repeat(width))), ...body.map(row)].join('\n')
}

/** How much of a line a text takes: Chinese characters are twice as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 2 : 1), 0)
}
