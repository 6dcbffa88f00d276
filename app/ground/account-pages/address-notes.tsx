import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { addressWords } from '../accounts/address-words'
import type { AddressStatus } from '~/ground/people/address-status.server'

/** What the account still lacks: an address that is shown to be theirs, or one that letters reach at all. */
export function AddressNote({ standing }: { standing: AddressStatus }) {
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
