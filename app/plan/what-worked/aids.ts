/** What a firm may have had before a result, as far as it is on record, and in what each is measured. */
export const AIDS = ['space', 'booking', 'relief', 'claim', 'support', 'visit'] as const
export type Aid = (typeof AIDS)[number]
export const MEASURED_IN = {
  space: 'days',
  booking: 'hours',
  relief: 'yuan',
  claim: 'yuan',
  support: 'times',
  visit: 'times',
} as const satisfies Record<Aid, string>

/** By what kinds of firm: its track, the division of its industry, the university or institute it comes from. */
export const KINDS = ['track', 'industry', 'source'] as const
export type Kind = (typeof KINDS)[number]

/** Firms by whether they had a kind of aid and whether they have a result; what came after a first result is not before it. */
export const CELLS = ['had_result', 'had_none', 'without_result', 'without_none'] as const
export type Cell = (typeof CELLS)[number]
