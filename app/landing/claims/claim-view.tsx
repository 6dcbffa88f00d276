import type { SerializeFrom } from '@remix-run/node'
import { howMuch, sumText } from '~/landing/policies/item-text'
import { policyWords } from '~/landing/policies/words'
import { paths } from '~/platform/paths'
import { formatYuan } from '~/shared/money'
import { useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { JudgedList } from './judged-list'
import type { ClaimPage } from './queries.server'
import { CLAIM_STATES } from './vocabulary'
import { claimWords } from './words'

/** One claim: where it is, how its amount comes about, the proof of each condition, and the days each step took. */
export function ClaimView({ page }: { page: SerializeFrom<ClaimPage> }) {
  const w = useWords(claimWords)
  const p = useWords(policyWords)
  return (
    <>
      <section className="mb-8">
        <KeyValues
          items={[
            {
              label: w.state,
              value: (
                <StatusWord
                  shape={page.late ? 'late' : page.isOver ? 'mine' : CLAIM_STATES.shapeOf(page.state)}
                  tone={page.late ? 'hot' : 'plain'}
                  wrap
                >
                  {page.isOver ? w.noticeOver : w.states[page.state]}
                  {page.due ? ` · ${w.due} ${page.due}` : ''}
                  {page.late ? ` · ${w.late}` : ''}
                </StatusWord>
              ),
            },
            { label: w.firm, value: page.firm },
            { label: w.amount, value: formatYuan(page.amount) },
            { label: w.how, value: page.sum ? sumText(p, page.item, page.sum) : howMuch(p, page.item) },
            ...(page.account ? [{ label: w.account, value: page.account }] : []),
            ...(page.note ? [{ label: w.note, value: page.note }] : []),
            ...(page.reason ? [{ label: w.reason, value: page.reason }] : []),
            ...(page.paymentRef ? [{ label: w.paymentRef, value: page.paymentRef }] : []),
          ]}
        />
      </section>
      <section className="mb-8">
        <SectionHead title={w.conditions} />
        <JudgedList judged={page.judged} />
      </section>
      {page.proofs.length > 0 ? (
        <section className="mb-8">
          <SectionHead title={w.proofs} />
          <ul>
            {page.proofs.map((one) => (
              <li key={one.id} className="border-b border-rule py-2">
                <a href={paths.fileShown(one.id)}>{one.name}</a>
                <span className="block text-13 text-ink-3">{w.addedOn(one.on)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="mb-8">
        <SectionHead title={w.steps} aside={page.inAll === null ? undefined : w.inAll(page.inAll)} />
        <KeyValues
          items={page.steps.map(({ name, day, took, by }) => ({
            label: w.step[name],
            value: [
              day,
              took === null ? '' : w.took(took),
              by ? w.by(by) : '',
              name === 'noticedOn' && page.noticeUntil ? w.noticeUntil(page.noticeUntil) : '',
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      </section>
    </>
  )
}
