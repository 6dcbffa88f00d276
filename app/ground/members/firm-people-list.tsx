import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { colleagueWords } from './colleague-words'
import type { firmPeople } from './firm-people.server'

type People = SerializeFrom<Awaited<ReturnType<typeof firmPeople>>>

/** Who acts for the firm, and who is asked to. */
export function FirmPeopleList({ members, invitations }: People) {
  const w = useWords(colleagueWords)
  return (
    <>
      <ul className="mb-8 border-t border-ink">
        {members.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2">
            <span className="text-16 font-semibold">{one.you ? one.name + w.you : one.name}</span>
            <span className="text-13 text-ink-3">{w.since(stampOf(one.since).slice(0, 10))}</span>
            {one.you ? null : (
              <form method="post" action={paths.myColleagueEnd(one.id)} className="ml-auto">
                <Button variant="text" size="s" aria-label={w.endNamed(one.name)}>
                  {w.end}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {invitations.length > 0 ? <SectionHead title={w.invitations} /> : null}
      <ul className="mb-8">
        {invitations.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2">
            <span className="min-w-0 wrap-anywhere">{one.address}</span>
            <span className="text-13 text-ink-3">
              {one.expired ? w.expired : w.until(stampOf(one.until))}
            </span>
            <form method="post" action={paths.myInvitationEnd(one.id)} className="ml-auto">
              <Button variant="text" size="s" aria-label={w.withdrawNamed(one.address)}>
                {w.withdraw}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
