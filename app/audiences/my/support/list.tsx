import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/claims/abilities'
import { supportOfFirm } from '~/landing/claims/support.server'
import { CLAIM_STATES } from '~/landing/claims/vocabulary'
import { claimWords } from '~/landing/claims/words'
import { conditionText, howMuch } from '~/landing/policies/item-text'
import { policyWords } from '~/landing/policies/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { formatYuan } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { StatusWord, Tag } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(claimWords, (w) => w.mine)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.claim)({ request, params: {} })
  if (!actor.firmId) return json({ slug: actor.enclaveSlug, support: null })
  return json({ slug: actor.enclaveSlug, support: await supportOfFirm(actor, actor.firmId, today()) })
}

/** What a founder's firm is entitled to, what it can claim, and how far its claims are. */
export default function MySupport() {
  const { slug, support } = useLoaderData<typeof loader>()
  const w = useWords(claimWords)
  const p = useWords(policyWords)
  const locale = useLocale()
  if (!support)
    return (
      <>
        <PageHead title={w.mine} />
        <EmptyState title={w.noFirm} />
      </>
    )
  const offered = support.claims.filter(({ state }) => state === 'offered')
  const own = support.claims.filter(({ state }) => state !== 'offered')
  return (
    <div className="max-w-200">
      <PageHead
        title={w.mine}
        sub={w.mySub}
        actions={<LinkButton to={paths.policyCalculator(slug)}>{p.calculate}</LinkButton>}
      />
      {offered.length > 0 ? (
        <section className="mb-8">
          <SectionHead title={w.offered} />
          <ul>
            {offered.map((one) => (
              <li key={one.id} className="border-b border-rule py-3">
                <Link to={paths.myClaimAcceptance(one.id)} className="font-semibold">
                  {one[locale]}
                </Link>{' '}
                {p.fixedOf(formatYuan(one.amount))}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="mb-8">
        <SectionHead title={w.open} />
        {support.open.length === 0 ? <EmptyState title={w.noOpen} /> : null}
        <ul>
          {support.open.map(({ item, park, judged }) => (
            <li key={item.id} className="border-b border-rule py-3">
              <Link to={paths.myClaimNew(item.id)} className="font-semibold">
                {item[locale]}
              </Link>{' '}
              <Tag>{park?.[locale] ?? w.city}</Tag>
              <span className="block text-13 text-ink-2">{howMuch(p, item)}</span>
              {judged
                .filter(({ verdict }) => verdict === 'unknown')
                .map((one) => (
                  <span key={one.kind} className="block text-13 text-ink-3">
                    {p.needs(conditionText(p, one))}
                  </span>
                ))}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <SectionHead title={w.own} />
        {own.length === 0 ? <EmptyState title={w.noOwn} /> : null}
        <ul>
          {own.map((one) => (
            <li key={one.id} className="border-b border-rule py-3">
              <Link to={paths.myClaim(one.id)} className="font-semibold">
                {one[locale]}
              </Link>{' '}
              {p.fixedOf(formatYuan(one.amount))}
              <span className="block">
                <StatusWord shape={CLAIM_STATES.shapeOf(one.state)}>
                  {one.isOver ? w.noticeOver : w.states[one.state]}
                </StatusWord>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
