import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '~/ground/people/guard.server'
import { ownConsent } from '~/landing/quarters/consent.server'
import { ownHostConsent } from '~/landing/host-consent/consent.server'
import { HostConsentLine } from '~/landing/host-consent/stands-line'
import { ConsentLine } from '~/landing/quarters/consent-line'
import { ownQuarters } from '~/landing/quarters/question.server'
import { quarterInWords, quarterWords } from '~/landing/quarters/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { moneyInWords, formatCount } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(quarterWords, (w) => w.mine)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const [quarters, consent] = [await ownQuarters(actor, today()), await ownConsent(actor, today())]
  return json({ quarters, consent, toHost: await ownHostConsent(actor, today()) })
}

/** A founder's quarters after landing: what is asked, what was answered, and the consent that stands. */
export default function MyQuarters() {
  const { quarters, consent, toHost } = useLoaderData<typeof loader>()
  const w = useWords(quarterWords)
  const locale = useLocale()
  return (
    <div className="max-w-[760px]">
      <PageHead
        title={w.mine}
        sub={w.mineLead}
        crumbs={[{ label: w.myFirm, to: paths.myFirm }, { label: w.mine }]}
      />
      {quarters.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <ul>
          {quarters.map((one) => (
            <li key={one.id} className="border-b border-rule py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                {one.isOpen ? (
                  <Link to={paths.myQuarter(one.id)}>{quarterInWords(one.quarter, locale)}</Link>
                ) : (
                  <span>{quarterInWords(one.quarter, locale)}</span>
                )}
                <StatusWord shape={one.answer ? 'yes' : one.isLate ? 'late' : 'mine'}>
                  {one.answer ? w.responses.answered : one.isLate ? (one.isOpen ? w.late : w.over) : w.open}
                </StatusWord>
              </div>
              <p className="text-13 text-ink-2">
                {one.answer
                  ? [
                      `${w.questions.output} ${moneyInWords(one.answer.output, locale)}`,
                      `${w.questions.tax} ${moneyInWords(one.answer.tax, locale)}`,
                      `${w.questions.jobs} ${formatCount(one.answer.jobs)} ${w.persons}`,
                    ].join(' · ')
                  : `${w.byDay} ${one.answerBy}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {consent ? <ConsentLine stands={consent.stands} at={paths.myConsent} /> : null}
      {toHost ? <HostConsentLine stands={toHost.stands} host={toHost.host} at={paths.myHostConsent} /> : null}
    </div>
  )
}
