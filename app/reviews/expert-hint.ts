import type { ExpertView } from './experts.server'

type Words = {
  ofFirm: string
  inConflict: string
  already: string
  load: (open: number, thisYear: number) => string
}

/** Beside an expert's name: why they cannot be chosen, or what they have in hand. */
export function hintOf(expert: Omit<ExpertView, 'id' | 'name'>, w: Words): string {
  if (expert.ofFirm) return w.ofFirm
  if (expert.inConflict) return w.inConflict
  return expert.asked ? w.already : w.load(expert.open, expert.thisYear)
}
