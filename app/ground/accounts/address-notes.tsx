import { Link } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { addressWords } from './address-words'
import type { Standing } from '~/ground/people/standing.server'

/** What the account still lacks: an address that is shown to be theirs, or one that letters reach at all. */
export function AddressNote({ standing }: { standing: Standing }) {
  const w = useWords(addressWords)
  if (!standing.reachable) {
    return (
      <Note tone="sha" title={w.phoneOnly}>
        <p>{w.phoneOnlyText}</p>
        <Link to={paths.accountAddress}>{w.addEmail}</Link>
      </Note>
    )
  }
  if (standing.proven) return null
  return (
    <Note tone="sha" title={w.banner}>
      <p>{w.bannerText(standing.address)}</p>
      {standing.sendsMail ? null : <p>{w.sentNoMail}</p>}
      <Link to={paths.accountAddress}>{w.toChange}</Link>
    </Note>
  )
}
