import { AddressLines } from '~/ground/account-pages/address-lines'
import { addressWords } from '~/ground/accounts/address-words'
import type { accountOf } from '~/ground/accounts/account-queries.server'
import { lookWords } from '~/ground/people/look-words'
import { navWords } from '~/ground/people/nav'
import { peopleWords } from '~/ground/people/words'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'

import type { SerializeFrom } from '@remix-run/node'
type Account = SerializeFrom<Awaited<ReturnType<typeof accountOf>>>

/** How one gets in: addresses, password, second factor, sessions. */
export function Security({ account }: { account: Account }) {
  const { addresses, secondFactor, sessions } = account
  const w = useWords(peopleWords)
  const a = useWords(addressWords)
  const factor = secondFactor ? w.account.secondOn : w.account.secondOff
  return (
    <section className="mt-10">
      <SectionHead title={w.account.security} />
      <AddressLines addresses={addresses} />
      <p className="mt-2 mb-6">
        <Link to={paths.accountAddress}>{a.toChange}</Link>
      </p>
      <KeyValues
        items={[
          { label: w.password, value: <Link to={paths.accountPassword}>{w.account.toPassword}</Link> },
          { label: w.account.second, value: <Link to={paths.secondFactor}>{factor}</Link> },
          {
            label: w.account.sessions,
            value: <Link to={paths.sessions}>{w.account.sessionsCount(sessions)}</Link>,
          },
          { label: w.account.notices, value: <Link to={paths.inboxChoices}>{w.account.toNotices}</Link> },
        ]}
      />
    </section>
  )
}

type Looked = { name: string; from: string; until: string; reason: string }

/** Which administrators have looked as oneself, when and why. */
export function Looks({ looks }: { looks: Looked[] }) {
  const w = useWords(lookWords)
  if (looks.length === 0) return null
  return (
    <section className="mt-10">
      <SectionHead title={w.looked} />
      <KeyValues
        items={looks.map(({ name, from, until, reason }) => ({
          label: w.lookedAt(stampOf(from), stampOf(until).slice(-5), name),
          value: reason,
        }))}
      />
    </section>
  )
}

/** In which roles one acts. */
export function Roles({ account: { memberships } }: { account: Account }) {
  const w = useWords(peopleWords)
  const nav = useWords(navWords)
  const locale = useLocale()
  return (
    <section className="mt-10">
      <SectionHead
        title={w.account.memberships}
        aside={
          memberships.length > 1 ? <Link to={paths.memberships}>{w.account.toMemberships}</Link> : undefined
        }
      />
      {memberships.length === 0 ? <p className="text-ink-2">{w.account.noMemberships}</p> : null}
      <KeyValues
        items={memberships.map((one) => ({ label: nav.roles[one.role], value: one.firm ?? one[locale] }))}
      />
    </section>
  )
}
