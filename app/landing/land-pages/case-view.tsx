import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { moneyInWords } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead, TurnBlock } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { ParcelPage } from '~/landing/land/queries.server'
import { isOpen } from '~/landing/land/steps'
import { CASE_STATES } from '~/landing/land/vocabulary'
import { landWords } from '~/landing/land/words'

type Page = SerializeFrom<Pick<ParcelPage, 'parcel' | 'clock' | 'verdict' | 'fee' | 'cases'>>
type Props = { slug: string; page: Page; mayAct: boolean }
type Case = Page['cases'][number]

/** What the rule says of a parcel today, how far its case has come, and what the reader can do about it. */
export function LandTurn({ slug, page, mayAct }: Props) {
  const w = useWords(landWords)
  const locale = useLocale()
  const { clock, verdict, fee, parcel } = page
  const open = page.cases.find(({ state }) => isOpen(state))
  if (!open && !clock) return null
  const idle = verdict !== 'not_idle'
  return (
    <div className="mb-8">
      <TurnBlock
        tone={idle ? 'sha' : 'ink'}
        who={open ? `${w.caseStates[open.state]}：${waits(open, w)}` : w.ruleSays(w.verdicts[verdict])}
        until={clock ? w.since(clock.since, clock.months) : undefined}
        blocker={
          [
            open ? w.ruleSays(w.verdicts[verdict]) : '',
            fee ? w.feeOf(moneyInWords(fee, locale)) : '',
            open?.state === 'notified' ? w.replyBy(open.replyBy) : '',
            open?.state === 'decided' && open.payBy ? w.payBy(open.payBy) : '',
          ]
            .filter(Boolean)
            .join(' · ') || undefined
        }
      >
        {mayAct ? (
          open ? (
            <CaseActs slug={slug} one={open} />
          ) : idle ? (
            <LinkButton to={paths.idleNotice(slug, parcel.id)} variant="primary">
              {w.notice}
            </LinkButton>
          ) : null
        ) : null}
      </TurnBlock>
    </div>
  )
}

function waits({ state }: Case, w: (typeof landWords)['zh']): string {
  return isOpen(state) && state in w.waits ? w.waits[state as keyof typeof w.waits] : ''
}

/** The acts that are open to the bureau on a case. */
function CaseActs({ slug, one }: { slug: string; one: Case }) {
  const w = useWords(landWords)
  const { id, state, verdict } = one
  const acts: [label: string, to: string, primary: boolean][] = [
    ...(state === 'notified' || state === 'found'
      ? [[w.hear, paths.idleHearing(slug, id), state === 'notified'] as [string, string, boolean]]
      : []),
    ...(state === 'notified' || state === 'heard'
      ? [[w.find, paths.idleFinding(slug, id), state === 'heard'] as [string, string, boolean]]
      : []),
    ...(state === 'found' || state === 'objected'
      ? [[w.decide, paths.idleDecision(slug, id), true] as [string, string, boolean]]
      : []),
    ...(state === 'decided' && verdict === 'idle_fee'
      ? [[w.pay, paths.idlePayment(slug, id), true] as [string, string, boolean]]
      : []),
    ...(state === 'decided' && verdict === 'idle_reclaim'
      ? [[w.reclaim, paths.idleReclaim(slug, id), true] as [string, string, boolean]]
      : []),
  ]
  return (
    <>
      {acts.map(([label, to, primary]) => (
        <LinkButton key={to} to={to} variant={primary ? 'primary' : 'secondary'}>
          {label}
        </LinkButton>
      ))}
      <LinkButton to={paths.idleClosing(slug, id)} variant="text">
        {w.close}
      </LinkButton>
    </>
  )
}

/** Every case of a parcel with its papers, the newest first. */
export function Cases({ slug, page }: Omit<Props, 'mayAct'>) {
  const w = useWords(landWords)
  const locale = useLocale()
  return (
    <section className="mb-8">
      <SectionHead title={w.cases} />
      {page.cases.length === 0 ? <EmptyState title={w.noCases} /> : null}
      {page.cases.map((one) => (
        <article key={one.id} className="border-b border-rule py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="code">{one.ref}</span>
            <StatusWord shape={CASE_STATES.shapeOf(one.state)}>{w.caseStates[one.state]}</StatusWord>
          </div>
          <p className="text-13 text-ink-2">
            {[
              w.between(one.openedOn, one.endedOn ?? w.now),
              one.verdict ? w.verdicts[one.verdict] : '',
              one.fee ? w.feeOf(moneyInWords(one.fee, locale)) : '',
              one.newStart ? `${w.newStart} ${one.newStart}` : '',
              one.becomes ? w.becomesOf[one.becomes] : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {[one.reply, one.objection, one.plan, one.reason].filter(Boolean).map((text, index) => (
            <p key={index} className="mt-1 text-13 whitespace-pre-line">
              {text}
            </p>
          ))}
          <ul className="mt-1">
            {one.papers.map((paper) => (
              <li key={paper.id}>
                <Link to={paths.idlePaper(slug, paper.id)}>{w.papersOf[paper.kind]}</Link>{' '}
                <span className="text-13 text-ink-3">{paper.on}</span>
              </li>
            ))}
            {one.siteId ? (
              <li>
                <Link to={paths.site(slug, one.siteId)}>{w.asSite}</Link>
              </li>
            ) : null}
          </ul>
        </article>
      ))}
    </section>
  )
}
