import { sentenceOf, sentenceFor } from '~/mechanism/sentences'
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
  return codes
    .split(',')
    .map((code) => sentenceFor(w.misses, code))
    .join(w.join)
}

function placeInWords(w: ProposalWords, said: string): string {
  const [code = '', ...who] = said.split(':')
  const { taken, ...others } = w.places
  return code === 'taken' ? taken(who.join(':')) : sentenceFor(others, code)
}
