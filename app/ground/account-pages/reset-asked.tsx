import { peopleWords } from '~/ground/people/words'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { addressWords } from '../accounts/address-words'

type Phones = { zh: string; en: string; phone: string }[]

/** What was asked for is under way; where no letter reaches a mobile number, whom to call: the same for every number. */
export function ResetAsked({ phones, mail }: { phones: Phones | null; mail: boolean }) {
  const a = useWords(addressWords)
  const w = useWords(peopleWords)
  const locale = useLocale()
  if (!phones) {
    return (
      <Note tone="wei" role="status">
        <p>{w.reset.done}</p>
        {mail ? null : <p>{a.sentNoMail}</p>}
      </Note>
    )
  }
  return (
    <Note tone="sha" role="status" title={a.resetPhone}>
      <p>{a.resetPhoneText}</p>
      <ul>
        {phones.map((one) => (
          <li key={one.phone}>
            {one[locale]} <a href={`tel:${one.phone}`}>{one.phone}</a>
          </li>
        ))}
      </ul>
    </Note>
  )
}
