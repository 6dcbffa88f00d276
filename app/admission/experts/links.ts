import type { Day } from '~/shared/days'

/** What can tie an expert to somebody. */
export const LINK_KINDS = [
  'employer',
  'shareholding',
  'mentoring',
  'investment',
  'family',
  'co_patent',
  'co_paper',
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export const PARTY_KINDS = ['firm', 'person', 'organisation'] as const

/** A tie as the expert or an officer wrote it down. */
export type Tie = {
  kind: LinkKind
  party: string
  /** A credit code or the number of a shared patent. */
  number: string | null
  since: Day | null
  until: Day | null
}

export const LANGUAGES = ['zh', 'en', 'ja', 'de', 'fr', 'ru'] as const

export function linkKindOf(text: string): LinkKind {
  const kind = LINK_KINDS.find((one) => one === text)
  if (!kind) throw new Error(`no such tie: ${text}`)
  return kind
}
