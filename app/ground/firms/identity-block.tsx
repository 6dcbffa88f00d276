import type { ReactNode } from 'react'
import { dayInWords } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, Note, SectionHead } from '~/ui/page'
import type { DeclinedChange, OpenChange } from '~/admission/register-changes/changes.server'
import { IDENTITY_FIELDS, type FormerName, type Identity } from './identity'
import { identityInWords, identityWords } from './identity-words'

/** A register names the year, whichever it is. */
const FULL = 0

type Props = {
  identity: Identity
  formerNames: readonly FormerName[]
  /** What is being checked, and where; what was declined last. */
  open?: OpenChange
  check?: (id: string) => string
  declined?: DeclinedChange
  /** Where it is changed. */
  change?: string
}

/** What the register says of a firm: whom to call, code, founding day, industry, former names. */
export function IdentityBlock({ identity, formerNames, open, check, declined, change }: Props) {
  const w = useWords(identityWords)
  const locale = useLocale()
  const day = (text: string) => dayInWords(text, locale, FULL)
  return (
    <section>
      <SectionHead title={w.title} aside={change ? <Link to={change}>{w.change}</Link> : undefined} />
      {open ? (
        <Note title={check ? w.openDesk(day(open.on)) : w.open}>
          {check ? <Link to={check(open.id)}>{w.see}</Link> : w.openText(day(open.on))}
        </Note>
      ) : null}
      {declined && !check ? (
        <Note tone="sha" title={w.declined(day(declined.on))}>
          {declined.answer}
        </Note>
      ) : null}
      <KeyValues items={itemsOf({ identity, formerNames, w, locale })} />
    </section>
  )
}

type Said = Pick<Props, 'identity' | 'formerNames'> & { w: (typeof identityWords)['zh']; locale: 'zh' | 'en' }

function itemsOf({ identity, formerNames, w, locale }: Said) {
  const value = (field: keyof Identity): ReactNode => {
    const said = identityInWords(field, identity[field], locale)
    if (field === 'foundedOn') return dayInWords(identity.foundedOn, locale, FULL)
    return field === 'contactPhone' ? <PhoneLink phone={identity.contactPhone} /> : said
  }
  const shown = IDENTITY_FIELDS.filter((field) => field !== 'name' && identity[field] !== '')
  return [
    ...shown.map((field) => ({ label: w.field[field], value: value(field) })),
    ...formerNames.map(({ name, until }) => ({
      label: w.formerly,
      value: w.formerName(name, dayInWords(until, locale, FULL)),
    })),
  ]
}

/** A number that a phone calls at a tap. */
export function PhoneLink({ phone }: { phone: string }) {
  const number = phone.split('转')[0] ?? ''
  return (
    <a href={`tel:${number.replace(/[^\d+]/g, '')}`} className="code inline-flex min-h-6 items-center">
      {phone}
    </a>
  )
}
