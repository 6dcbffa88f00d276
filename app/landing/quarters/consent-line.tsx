import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { quarterWords } from './words'

type Stands = { given: boolean; on: string; textVersion: number } | null

/** The consent that stands, with the way to give or to withdraw it. */
export function ConsentLine({ stands, at }: { stands: Stands; at: string }) {
  const w = useWords(quarterWords)
  return (
    <p className="mt-6 text-13 text-ink-2">
      {stands === null
        ? w.consentNone
        : stands.given
          ? w.consentGiven(stands.on, stands.textVersion)
          : w.consentGone(stands.on)}{' '}
      <a href={at}>{stands === null ? w.consentNow : stands.given ? w.withdraw : w.give}</a>
    </p>
  )
}

/** Offered on a firm's own page from the day it graduates on, until it has said yes or no. */
export function ConsentOffer({ at }: { at: string }) {
  const w = useWords(quarterWords)
  return (
    <div className="mt-6">
      <Note title={w.offer}>
        <p className="mb-2">{w.offerText}</p>
        <LinkButton to={at}>{w.consentRead}</LinkButton>
      </Note>
    </div>
  )
}
