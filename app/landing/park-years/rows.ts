import { ALL_FIGURES, type COUNTS, type FigureName, type Figures } from './figures'

type Number = { toString(): string } | null

/** The figures of a row as decimal texts; null is not known. */
export function figuresFrom(row: Record<FigureName, Number>): Figures {
  const texts = ALL_FIGURES.map((name) => [name, row[name] === null ? null : String(row[name])] as const)
  return Object.fromEntries(texts) as Figures
}

type Counts = Record<(typeof COUNTS)[number], number | null>

/** Figures as the columns of a row take them: counts as whole numbers. */
export function columnsOf(figures: Figures): Omit<Figures, keyof Counts> & Counts {
  const whole = (name: keyof Counts) => (figures[name] === null ? null : Number(figures[name]))
  return {
    ...figures,
    jobs: whole('jobs'),
    aboveScale: whole('aboveScale'),
    innovationPlatforms: whole('innovationPlatforms'),
    openPlatforms: whole('openPlatforms'),
    financePlatforms: whole('financePlatforms'),
    projects100: whole('projects100'),
    projects500: whole('projects500'),
  }
}
