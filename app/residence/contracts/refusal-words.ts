import type { Locale } from '~/shared/words'
import { leasePaper } from './text'
import { contractWords, type ContractWords } from './words'

type Lines = 'taken_line' | 'not_leasable_line' | 'twice_line'
type Spoken = Exclude<keyof ContractWords['refusals'], Lines | 'lower_electricity' | 'lower_water' | 'and'>
export type ContractRefusal = Spoken | 'lower_meter'
type Refusal = { reason: ContractRefusal; detail?: Record<string, string | number> }

/** A refusal of a lease contract in sentences: which room, by whom, until when, and what to do. */
export function contractRefusal({ reason, detail = {} }: Refusal, locale: Locale): string | string[] {
  const w = contractWords[locale].refusals
  const text = (key: string) => String(detail[key] ?? '')
  switch (reason) {
    case 'not_all':
      return [
        w.not_all,
        ...Object.entries(detail).map(([unit, why]) => roomRefused(unit, String(why), locale)),
      ]
    case 'facts_missing': {
      const codes = text('codes').split(',')
      const blank = leasePaper.codes.filter((code) => codes.includes(code))
      return w.facts_missing(blank.map((code) => leasePaper.said(code, locale)).join(w.and))
    }
    case 'lower_meter':
      return text('meter') === 'water' ? w.lower_water(text('before')) : w.lower_electricity(text('before'))
    case 'before_admission':
    case 'before_term':
    case 'before_entry':
    case 'list_of_another_day':
      return w[reason](text('day'))
    case 'beyond_term':
    case 'runs_on':
      return w[reason](text('until'))
    default:
      return w[reason]
  }
}

function roomRefused(unit: string, why: string, locale: Locale): string {
  const w = contractWords[locale].refusals
  const [kind, from = '', until = '', ...who] = why.split(' ')
  if (kind === 'taken') return w.taken_line(unit, who.join(' '), from, until)
  return kind === 'twice' ? w.twice_line(unit) : w.not_leasable_line(unit)
}
