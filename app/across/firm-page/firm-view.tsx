import type { ReactNode } from 'react'
import { Link } from '~/ui/link'
import { Disclosure, PageHead, TurnBlock } from '~/ui/page'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord, Tag } from '~/ui/status'
import { words as tenancyWords } from '~/residence/tenancies/words'
import { contractWords } from '~/residence/contracts/words'
import { RentBlock } from '~/residence/payments/rent-block'
import { paymentWords } from '~/residence/payments/words'
import { EndingNotes } from '~/ground/firms/ending-notes'
import { EvidenceTable, FirmTimeline, RecordList } from './evidence-and-records'
import type { EvidenceLine } from './evidence.server'
import { FirmLineLarge } from '~/ground/firm-line/firm-line'
import { IdentityBlock } from '~/ground/firms/identity-block'
import { isStalled, furthestStation } from '~/ground/firm-line/line'
import type { FirmPage } from './page.server'
import { FiguresTable, ThreePlaces } from '~/ground/firm-places/places-and-figures'
import { recordWords } from '~/ground/firms/record-words'
import { kindWords } from '~/ground/firms/kind-name'
import { BUILT_IN_KINDS } from '~/ground/records/records'
import { lastEnded } from '~/landing/quarters/quarter'
import { turnOf, type Turn } from '~/across/firm-list/turn'
import { firmWords } from '~/ground/firms/words'
import { wordFor } from '~/shared/words'

/** Where a firm's page leads, by audience; what a reader may not do has no address. */
export type FirmLinks = {
  list: string
  evidence: (line: EvidenceLine) => string
  file: (id: string) => string
  application?: (id: string) => string
  project?: (id: string) => string
  figures?: (year?: number) => string
  quarter?: (quarter: string) => string
  places?: string
  change?: string
  checkChange?: (id: string) => string
  newRecord?: (kind: string, own?: string) => string
  recordAct?: (recordId: string, act: 'ending' | 'ownership') => string
  withdraw?: (recordId: string) => string
  graduation?: string
  extend?: string
  exit?: string
  leasesEnd?: string
  offerLease?: string
  term?: string
  account?: string
  story?: string
}

type Props = { page: FirmPage; links: FirmLinks; years?: ReactNode; plan?: ReactNode }

/** One firm's whole story on one page, as officers, the director and the bureau read it. */
export function FirmView({ page, links, years, plan }: Props) {
  const w = useWords(firmWords)
  const { firm, today } = page
  const account = useWords(paymentWords)
  const contracts = useWords(contractWords)
  const turn = turnOf({ ...page, mine: false }, w)
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_404px]">
        <PageHead
          large
          crumbs={[{ label: w.firms, to: links.list }, { label: firm.ref }]}
          title={firm.name}
          sub={<FirmSub page={page} />}
        />
        <div className="no-print lg:pt-7">
          <TurnBlock tone={turn.tone} who={turn.who} until={turn.until} blocker={turn.blocker}>
            <TurnAction turn={turn} page={page} links={links} />
          </TurnBlock>
        </div>
      </div>
      <div className="border-t border-ink pt-4">
        <FirmLineLarge
          line={page.line}
          today={today}
          cities={page.cities}
          blocker={page.project && { text: page.project.blocker, since: page.project.blockedSince }}
        />
      </div>
      <EndingNotes ending={page.ending} renew={links.newRecord} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_404px]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-10">
          {links.change ? (
            <IdentityBlock
              identity={page.identity}
              formerNames={page.formerNames}
              open={page.change.open}
              check={links.checkChange}
              change={links.change}
            />
          ) : null}
          <ThreePlaces
            places={page.places}
            rooms={page.rooms}
            cities={page.cities}
            action={
              links.places ? (
                <span className="flex flex-wrap gap-x-4 print:hidden">
                  {links.offerLease ? <Link to={links.offerLease}>{contracts.offer}</Link> : null}
                  {links.leasesEnd && page.rooms.length > 0 ? (
                    <Link to={links.leasesEnd}>{w.endLeases}</Link>
                  ) : null}
                  <Link to={links.places}>{w.setPlace}</Link>
                </span>
              ) : undefined
            }
          />
          <RentBlock
            {...page.rent}
            action={
              links.account ? <Link to={links.account}>{account.accountOf(firm.name)}</Link> : undefined
            }
          />
          <FiguresTable
            {...page}
            thisYear={Number(today.slice(0, 4))}
            action={
              links.figures ? (
                <span className="print:hidden">
                  <Link to={links.figures()}>{w.report}</Link>
                  {links.quarter ? (
                    <>
                      {' '}
                      · <Link to={links.quarter(lastEnded(today))}>{w.reportQuarters}</Link>
                    </>
                  ) : null}
                </span>
              ) : undefined
            }
          />
          <EvidenceTable evidence={page.evidence} to={links.evidence} />
          {years}
          {plan}
        </div>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-10">
          <RecordList
            records={page.records}
            fileHref={links.file}
            withdrawHref={links.withdraw}
            actHref={links.recordAct}
            action={links.newRecord ? <NewRecordMenu kinds={page.kinds} href={links.newRecord} /> : undefined}
          />
          <FirmTimeline timeline={page.timeline} />
        </div>
      </div>
    </>
  )
}

function FirmSub({ page }: { page: FirmPage }) {
  const w = useWords(firmWords)
  const t = useWords(tenancyWords)
  const { firm, tenancy } = page
  const here = furthestStation(page.line)
  const stalled = isStalled(page.line)
  // Who left without a landing stands nowhere on the way any more.
  const left = tenancy?.state === 'exited' && !page.project
  const states: Record<string, string> = t.state
  return (
    <span className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <Tag>{wordFor(w.track, firm.track)}</Tag>
      {firm.product ? <span>{firm.product}</span> : null}
      <span className="code">{firm.uscc}</span>
      <StatusWord shape={left ? 'ended' : stalled ? 'late' : 'dot'}>
        {here && !left
          ? (stalled ? w.stalledAt : w.atStation)(w.station[here.key])
          : (states[tenancy?.state ?? ''] ?? '')}
      </StatusWord>
      <TermClock page={page} />
      {tenancy?.officer ? <span>{w.officer(tenancy.officer)}</span> : null}
      <span>{w.founder(firm.contactName)}</span>
    </span>
  )
}

/** The term clock: which month of how many, until when. */
export function TermClock({ page }: { page: FirmPage }) {
  const w = useWords(firmWords)
  const t = useWords(tenancyWords)
  const states: Record<string, string> = t.state
  const term = page.tenancy?.term
  if (!term) return page.tenancy ? <span>{states[page.tenancy.state]}</span> : null
  if (!term.running) return <span>{states[page.tenancy?.state ?? '']}</span>
  const left = term.daysLeft < 0 ? w.termPast(-term.daysLeft) : w.termLeft(term.daysLeft)
  return (
    <span className={term.alert === null ? '' : 'font-semibold text-sha'}>
      {[
        `${w.term} ${w.termClock(Math.min(term.monthsDone + 1, term.months), term.months)}`,
        w.termTo(term.lastDay),
        left,
      ].join(w.comma)}
    </span>
  )
}

function TurnAction({ turn, page, links }: { turn: Turn; page: FirmPage; links: FirmLinks }) {
  const w = useWords(firmWords)
  const { application, project } = page
  const canGraduate = page.tenancy?.state === 'active'
  return (
    <>
      {turn.act === 'figures' && links.figures && page.owed !== null ? (
        <LinkButton to={links.figures(page.owed)} variant="primary">
          {w.reportYear(page.owed)}
        </LinkButton>
      ) : null}
      {turn.act === 'quarter' && links.quarter && page.owedQuarter ? (
        <LinkButton to={links.quarter(page.owedQuarter.quarter)} variant="primary">
          {w.reportQuarter(page.owedQuarter.said)}
        </LinkButton>
      ) : null}
      {links.graduation && canGraduate ? (
        <LinkButton to={links.graduation} variant={turn.act === 'graduate' ? 'primary' : 'secondary'}>
          {w.graduation}
        </LinkButton>
      ) : null}
      {links.graduation && page.tenancy?.state === 'graduated' ? (
        <Link to={links.graduation}>{w.graduationTest}</Link>
      ) : null}
      {links.term ? <Link to={links.term}>{w.correctTerm}</Link> : null}
      {links.extend && page.may.extend ? <Link to={links.extend}>{w.extendTerm}</Link> : null}
      {links.exit && page.may.exit ? <LinkButton to={links.exit}>{w.exit}</LinkButton> : null}
      {application && links.application ? (
        <Link to={links.application(application.id)}>{w.application(application.ref)}</Link>
      ) : null}
      {links.story ? <Link to={links.story}>{w.draftStory}</Link> : null}
      {project && links.project ? (
        <Link to={links.project(project.id)}>{w.project(project.ref, project.park)}</Link>
      ) : null}
    </>
  )
}

type Menu = { kinds: FirmPage['kinds']; href: (kind: string, own?: string) => string }

/** The kinds of records one may add, those of the enclave last; folded. */
export function NewRecordMenu({ kinds, href }: Menu) {
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const locale = useLocale()
  return (
    <Disclosure summary={w.addRecord}>
      <ul className="grid gap-1">
        {BUILT_IN_KINDS.map((kind) => (
          <li key={kind}>
            <Link to={href(kind)} className="inline-flex min-h-6 items-center">
              {r.kinds[kind]}
            </Link>
          </li>
        ))}
        {kinds.map((own) => (
          <li key={own.code}>
            <Link to={href('own', own.code)} className="inline-flex min-h-6 items-center">
              {kindWords(own, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
