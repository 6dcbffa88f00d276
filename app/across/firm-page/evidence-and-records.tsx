import { useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { formatCount, moneyInWords } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Disclosure, EmptyState, Note, SectionHead, Timeline } from '~/ui/page'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { EvidenceLine } from './evidence.server'
import { recordWords } from '~/ground/firms/record-words'
import { kindName } from '~/ground/firms/kind-name'
import { ENDING_KINDS, endingOf } from '~/ground/records/records'
import type { RecordLine } from '~/ground/records/records.server'
import type { TimelineLine } from './timeline.server'
import { firmWords } from '~/ground/firms/words'
import { wordFor } from '~/shared/words'

const EVIDENCE_SHAPE: Record<string, Shape> = {
  submitted: 'half',
  returned: 'no',
  approved: 'dot',
  withdrawn: 'ended',
}

/** What the firm has contributed to each indicator; every row opens its evidence. */
export function EvidenceTable({
  evidence,
  to,
}: {
  evidence: EvidenceLine[]
  to?: (line: EvidenceLine) => string
}) {
  const w = useWords(firmWords)
  const approved = evidence.reduce((sum, { rows }) => sum + rows, 0)
  const pending = evidence.reduce((sum, line) => sum + line.pending, 0)
  const locale = useLocale()
  const amount = ({ unit, approved: value }: EvidenceLine) =>
    unit === 'yuan'
      ? moneyInWords(value, locale)
      : `${formatCount(Math.round(Number(value)))} ${wordFor(w.unit, unit)}`
  return (
    <section>
      <SectionHead
        title={w.evidence}
        aside={evidence.length ? w.evidenceAside(approved, pending) : undefined}
      />
      {evidence.length === 0 ? (
        <EmptyState title={w.noEvidence} />
      ) : (
        <Table label={w.evidence} minWidth="m">
          <thead>
            <tr>
              <Th>{w.indicator}</Th>
              <Th>{w.latestRow}</Th>
              <Th>{w.date}</Th>
              <Th>{w.status}</Th>
              <Th num>{w.counted}</Th>
            </tr>
          </thead>
          <tbody>
            {evidence.map((line) => (
              <Row key={line.code}>
                <Td head>{line.name}</Td>
                <Td>{to ? <Link to={to(line)}>{line.latest.ref}</Link> : line.latest.ref}</Td>
                <Td>{line.latest.on}</Td>
                <Td>
                  <StatusWord shape={EVIDENCE_SHAPE[line.latest.state] ?? 'unknown'}>
                    {wordFor(w.evidenceState, line.latest.state)}
                  </StatusWord>
                </Td>
                <Td num>{amount(line)}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

const STANDING_SHAPE: Record<RecordLine['standing'], Shape> = {
  on_record: 'dot',
  valid: 'dot',
  ending: 'soon',
  expired: 'late',
  renewed: 'ended',
  withdrawn: 'ended',
}

type RecordsProps = {
  records: RecordLine[]
  fileHref: (fileId: string) => string
  withdrawHref?: (recordId: string) => string
  actHref?: (recordId: string, act: 'ending' | 'ownership') => string
  action?: ReactNode
}

/** Certificates with their validity, patents, people, contracts: each with its proof. */
export function RecordList({ records, fileHref, withdrawHref, actHref, action }: RecordsProps) {
  const w = useWords(firmWords)
  const live = records.filter(({ standing }) => standing !== 'withdrawn')
  const soon = live.filter(({ standing }) => standing === 'ending').length
  const locale = useLocale()
  const [params] = useSearchParams()
  const done = records.find(({ id }) => id === params.get('record'))
  return (
    <section id="records" className="scroll-mt-4">
      <SectionHead title={w.records} aside={records.length ? w.recordsAside(live.length, soon) : undefined} />
      {done ? (
        <div role="status" className="mb-3">
          <Note
            tone="ink"
            title={(done.withdrawn ? w.recordTakenBack : w.recordKept)(
              kindName(done.kind, done.own, locale),
              done.title || done.number,
            )}
          />
        </div>
      ) : null}
      {records.length === 0 ? <EmptyState title={w.noRecords} /> : null}
      <RecordLines {...{ records: records.slice(0, SHOWN), fileHref, withdrawHref, actHref }} />
      {records.length > SHOWN ? (
        <Disclosure summary={w.moreRecords(records.length - SHOWN)}>
          <RecordLines {...{ records: records.slice(SHOWN), fileHref, withdrawHref, actHref }} />
        </Disclosure>
      ) : null}
      {action ? <div className="no-print pt-3">{action}</div> : null}
    </section>
  )
}

/** Records stay short on the page; the older ones are folded, and open on paper. */
const SHOWN = 8

function RecordLines({ records, fileHref, withdrawHref, actHref }: Omit<RecordsProps, 'action'>) {
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const locale = useLocale()
  const words = {
    on_record: w.onRecord,
    valid: w.valid,
    ending: w.ending,
    expired: w.expired,
    renewed: w.renewed,
    withdrawn: w.withdrawn,
  }
  return (
    <ul>
      {records.map((record) => (
        <li key={record.id} className="border-b border-rule py-2 text-13">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className={record.standing === 'withdrawn' ? 'text-ink-3' : 'font-semibold'}>
              {record.title || kindName(record.kind, record.own, locale)}
            </span>
            <span className="flex gap-3 whitespace-nowrap">
              <StatusWord shape={STANDING_SHAPE[record.standing]}>{words[record.standing]}</StatusWord>
              <span className="text-ink-3">
                {record.validUntil ? w.until(record.validUntil) : record.happenedOn}
              </span>
            </span>
          </div>
          <div className="flex flex-wrap items-baseline gap-x-3 text-12 text-ink-3">
            {record.title ? <span>{kindName(record.kind, record.own, locale)}</span> : null}
            <span className="code">{record.number}</span>
            {record.techYuan ? <span>{w.techAmount(record.techYuan)}</span> : null}
            {!record.techYuan && record.amountYuan ? <span>{w.amountWan(record.amountYuan)}</span> : null}
            {record.furtherProofOf ? <span>{w.furtherProof}</span> : null}
            {record.numberReason ? <span>{w.reasonGiven(record.numberReason)}</span> : null}
            {record.ended ? (
              <span>
                {[w.ended[endingOf(record.kind)](record.ended.on), record.ended.reason]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            ) : null}
            {record.withdrawn ? <span>{record.withdrawn.reason}</span> : null}
            {record.fileId ? (
              <a className="print:hidden" href={fileHref(record.fileId)}>
                {w.openProof}
              </a>
            ) : null}
            {actHref && record.ownerUnknown && !record.withdrawn ? (
              <Link className="print:hidden" to={actHref(record.id, 'ownership')}>
                {r.ownershipAsk}
              </Link>
            ) : null}
            {actHref && canEnd(record) ? (
              <Link className="print:hidden" to={actHref(record.id, 'ending')}>
                {r.endOf[endingOf(record.kind)]}
              </Link>
            ) : null}
            {withdrawHref && !record.withdrawn ? (
              <Link className="print:hidden" to={withdrawHref(record.id)}>
                {r.withdraw}
              </Link>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What stands, and of certificates what is in force, may come to an end. */
function canEnd({ kind, withdrawn, ended, standing }: RecordLine): boolean {
  return (
    !withdrawn &&
    !ended &&
    ENDING_KINDS.some((one) => one === kind) &&
    standing !== 'expired' &&
    standing !== 'renewed'
  )
}

const OPEN = 16

/** What happened, newest first, by year; the older ones are folded. */
export function FirmTimeline({ timeline }: { timeline: { total: number; lines: TimelineLine[] } }) {
  const w = useWords(firmWords)
  const { total, lines } = timeline
  const older = lines.slice(OPEN)
  return (
    <section>
      <SectionHead title={w.timeline} aside={w.timelineAside(total)} />
      {total === 0 ? <EmptyState title={w.noEvents} /> : null}
      <YearsOf lines={lines.slice(0, OPEN)} />
      {older.length > 0 ? (
        <Disclosure summary={w.older(older.length)}>
          <YearsOf lines={older} />
        </Disclosure>
      ) : null}
      {total > lines.length ? (
        <p className="pt-2 text-12 text-ink-3">{w.earlier(total - lines.length)}</p>
      ) : null}
    </section>
  )
}

function YearsOf({ lines }: { lines: TimelineLine[] }) {
  const years = [...new Set(lines.map(({ day }) => day.slice(0, 4)))]
  return years.map((year) => (
    <div key={year}>
      <h3 className="pt-3 text-12 font-normal text-ink-3">{year}</h3>
      <Timeline
        entries={lines
          .filter(({ day }) => day.startsWith(year))
          .map(({ seq, day, at, shape, title, detail, by }) => ({
            key: String(seq),
            day: day.slice(5),
            iso: at,
            shape,
            title,
            source: [detail, by].filter(Boolean).join(' · '),
          }))}
      />
    </div>
  ))
}
