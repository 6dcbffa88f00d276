import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PageHead, TurnBlock } from '~/ui/page'
import { EvidenceTable, FirmTimeline, RecordList } from './evidence-and-records'
import { FirmLineVertical } from '~/ground/firm-line/firm-line'
import { IdentityBlock } from '~/ground/firms/identity-block'
import { myRoomWords } from '~/residence/payments/my-room-words'
import { RentBlock } from '~/residence/payments/rent-block'
import { EndingNotes } from '~/ground/firms/ending-notes'
import { NewRecordMenu, TermClock } from './firm-view'
import type { FirmPage } from './page.server'
import { FiguresTable, ThreePlaces } from '~/ground/firm-places/places-and-figures'
import { turnOf } from '~/across/firm-list/turn'
import { lastEnded } from '~/landing/quarters/quarter'
import { firmWords } from '~/ground/firms/words'

/** The same page as the desk reads, upright and with the firm's own moves first. */
export function MyFirmView({ page, offer }: { page: FirmPage; offer?: ReactNode }) {
  const w = useWords(firmWords)
  const rent = useWords(myRoomWords)
  const { firm, application, owed, owedQuarter } = page
  const quarter = lastEnded(page.today)
  const turn = turnOf({ ...page, mine: true }, w)
  return (
    <>
      <PageHead
        title={firm.name}
        sub={
          <span className="flex flex-wrap gap-x-4">
            <span className="code">{firm.ref}</span>
            <TermClock page={page} />
          </span>
        }
      />
      <TurnBlock tone={turn.tone} who={turn.who} until={turn.until} blocker={turn.blocker}>
        {turn.act === 'figures' && owed !== null ? (
          <LinkButton to={paths.myFigures(owed)} variant="primary" size="l">
            {w.reportYear(owed)}
          </LinkButton>
        ) : null}
        {turn.act === 'quarter' && owedQuarter ? (
          <LinkButton to={paths.myQuarterFigures(owedQuarter.quarter)} variant="primary" size="l">
            {w.reportQuarter(owedQuarter.said)}
          </LinkButton>
        ) : null}
        {application ? (
          <Link to={paths.myApplication(application.ref)}>{w.application(application.ref)}</Link>
        ) : null}
      </TurnBlock>
      <EndingNotes ending={page.ending} renew={paths.myNewRecord} mine />
      {offer}
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[260px_minmax(0,1fr)]">
        <FirmLineVertical
          line={page.line}
          today={page.today}
          cities={page.cities}
          blocker={page.project && { text: page.project.blocker, since: page.project.blockedSince }}
        />
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-8">
          <FiguresTable
            {...page}
            thisYear={Number(page.today.slice(0, 4))}
            action={
              <>
                <Link to={paths.myFigures()}>{w.report}</Link> ·{' '}
                <Link to={paths.myQuarterFigures(quarter)}>{w.reportQuarters}</Link>
              </>
            }
          />
          <RecordList
            records={page.records}
            fileHref={paths.file}
            withdrawHref={paths.myRecordWithdrawal}
            actHref={paths.myRecordAct}
            action={<NewRecordMenu kinds={page.kinds} href={paths.myNewRecord} />}
          />
          <IdentityBlock
            identity={page.identity}
            formerNames={page.formerNames}
            open={page.change.open}
            declined={page.change.declined}
            change={paths.myFirmChange}
          />
          <RentBlock {...page.rent} action={<Link to={paths.myRent}>{rent.link}</Link>} />
          <ThreePlaces places={page.places} rooms={page.rooms} cities={page.cities} />
          <EvidenceTable evidence={page.evidence} />
          <FirmTimeline timeline={page.timeline} />
        </div>
      </div>
    </>
  )
}
