import { sentenceOf } from '~/mechanism/sentences'
import type { Locale } from '~/shared/words'
import { proposalWords, type ProposalWords } from './words'

type Refusal = { reason: keyof ProposalWords['refusals']; detail?: Record<string, string | number> }

/** Why a proposal was not computed or not confirmed: a sentence, and a line for each place that stands in the way. */
export function refusalsInWords({ reason, detail = {} }: Refusal, locale: Locale): string | string[] {
  const w: ProposalWords = proposalWords[locale]
  const sentence = sentenceOf(w.refusals, reason, detail)
  if (reason !== 'conflicts' && reason !== 'not_all') return sentence
  const lines = Object.entries(detail).map(([what, why]) =>
    w.refusedLine(
      what,
      reason === 'conflicts' ? missesInWords(w, String(why)) : placeInWords(w, String(why)),
    ),
  )
  return [sentence, ...lines]
}

function missesInWords(w: ProposalWords, codes: string): string {
  const misses: Record<string, string> = w.misses
  return codes
    .split(',')
    .map((code) => misses[code] ?? code)
    .join(w.join)
}

function placeInWords(w: ProposalWords, said: string): string {
  const [code = '', ...who] = said.split(':')
  if (code === 'taken') return w.places.taken(who.join(':'))
  const places: Record<string, unknown> = w.places
  const words = places[code]
  return typeof words === 'string' ? words : code
}
