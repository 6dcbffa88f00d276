import { industryName } from '~/ground/national-rules/industries'
import type { Conflict } from '~/admission/experts/conflicts'
import type { Locale } from '~/shared/words'
import type { ExpertView } from '~/admission/assignment/experts.server'

type Words = {
  ofFirm: string
  inConflict: string
  already: string
  away: string
  load: (open: number, thisYear: number) => string
}

/** What each tie to the firm is called, and whether it bars. */
type Ties = { causes: Record<Conflict['cause'], (party: string) => string>; bars: string; ask: string }

/** Beside an expert's name: employer and field, what ties them to the firm, and why they cannot be chosen or what they have in hand. */
export function hintOf(
  expert: Omit<ExpertView, 'id' | 'name'>,
  w: Words,
  ties: Ties,
  locale: Locale,
): string {
  const fields = expert.divisions.map((code) => industryName(code)?.[locale] ?? code)
  const found = expert.conflicts.map(
    ({ cause, severity, party }) => `${ties[severity]}: ${ties.causes[cause](party)}`,
  )
  return [expert.employer, fields.join(locale === 'zh' ? '、' : ', '), standing(expert, w), ...found]
    .filter(Boolean)
    .join(' · ')
}

/** Whether an expert can be chosen for the file at all. */
export function isFree(expert: Pick<ExpertView, 'ofFirm' | 'inConflict' | 'asked' | 'away'>): boolean {
  return !expert.ofFirm && !expert.inConflict && !expert.asked && !expert.away
}

function standing(expert: Omit<ExpertView, 'id' | 'name'>, w: Words): string {
  if (expert.ofFirm) return w.ofFirm
  if (expert.inConflict) return w.inConflict
  if (expert.asked) return w.already
  return expert.away ? w.away : w.load(expert.open, expert.thisYear)
}
