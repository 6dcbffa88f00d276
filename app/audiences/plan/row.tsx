import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FirmLineSmall } from '~/ground/firm-line/firm-line'
import { boardWords } from '~/plan/counting/board-words'
import { EvidenceStateWord, WhoAndWhen } from '~/plan/evidence/evidence-state'
import { evidenceRow } from '~/plan/evidence/row.server'
import { RecordFacts } from '~/plan/evidence/record-facts'
import { amountOf, RulePanel } from '~/plan/evidence/rule-panel'
import { joinsOf } from '~/plan/joining/join-in-force.server'
import { JoinsOf } from '~/plan/joining/joins-of'
import { usePlaces } from '~/plan/counting/use-places'
import { requireWorker } from '~/plan/board/worker.server'
import { evidenceWords } from '~/plan/counting/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { LinkButton } from '~/ui/buttons'
import { withNote } from '~/ground/calendar/unpublished'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, Note, PageHead, SectionHead, Timeline, TurnBlock } from '~/ui/page'
import { titled } from '~/ui/title'

type Data = { page: { row: { ref: string } } } | undefined
export const meta = titled(evidenceWords, (w, data) => (data as Data)?.page.row.ref ?? w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const day = today()
  const page = await evidenceRow(actor, params.evidenceId ?? '', day, localeOf(request))
  const { id, kind } = page.record
  const joins = kind === 'achievement' ? await joinsOf(actor.enclaveId, id) : []
  return json({ page, joins, day, role: actor.role })
}

/** One row of evidence: the record and its proof, the rule condition by condition, the firm, and what happened. */
export default function EvidencePage() {
  const { page, joins, day } = useLoaderData<typeof loader>()
  const { row, record, rule, indicator, application, history } = page
  const w = useWords(evidenceWords)
  const b = useWords(boardWords)
  const locale = useLocale()
  const places = usePlaces()
  return (
    <>
      <PageHead
        crumbs={[
          { label: b.onBoard, to: places.board },
          { label: page.indicator.name[locale], to: places.indicator(indicator.code) },
        ]}
        title={<span className="code">{row.ref}</span>}
        sub={<EvidenceStateWord row={row} />}
      />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="min-w-0">
          <Turn />
          <section className="mt-6">
            <SectionHead title={w.record} aside={w.countsBare(amountOf(w, row.money, row.value))} />
            <div className="pt-3">
              <RecordFacts record={record} />
              <JoinsOf joins={joins} />
            </div>
          </section>
          <section className="mt-8">
            <SectionHead title={w.rule} />
            <div className="pt-3">
              {rule ? (
                <RulePanel
                  rule={rule}
                  record={record}
                  day={day}
                  clause={[indicator.rule[locale], indicator.note?.[locale]].filter(Boolean).join(' ')}
                />
              ) : (
                <Note tone="sha" title={record.withdrawn ? w.noRule : w.refusals.counts_no_more} />
              )}
            </div>
          </section>
        </div>
        <aside aria-label={w.firm}>
          <SectionHead title={w.firm} />
          <div className="pt-3">
            <KeyValues
              items={[
                { label: w.firm, value: <Link to={places.firm(row.firm.id)}>{row.firm.name}</Link> },
                ...(row.firm.landedName ? [{ label: w.cols.landedCompany, value: row.firm.landedName }] : []),
                ...(row.park ? [{ label: w.cols.park, value: row.park[locale] }] : []),
                {
                  label: w.application,
                  value: application ? (
                    <Link to={places.application(application.id)}>{application.ref}</Link>
                  ) : (
                    w.noApplication
                  ),
                },
              ]}
            />
            <FirmLineSmall line={row.stations} today={day} />
          </div>
          <section className="mt-8">
            <SectionHead title={w.history} />
            <Timeline
              entries={history.map((event) => ({
                key: String(event.seq),
                day: event.day,
                shape: event.shape,
                title: event.title,
                source: [event.by, event.time, event.reason].filter(Boolean).join(' · '),
              }))}
            />
          </section>
        </aside>
      </div>
    </>
  )
}

/** Whose turn it is and until when, with what this reader can do. */
function Turn() {
  const { page } = useLoaderData<typeof loader>()
  const { row, steps } = page
  const w = useWords(evidenceWords)
  const places = usePlaces()
  const locale = useLocale()
  const who = { submitted: w.turnBureau, returned: w.turnUs, approved: w.turnNone, withdrawn: w.turnNone }
  const may = (act: (typeof steps)[number]) => steps.includes(act)
  const why = { returned: w.returnedBecause, withdrawn: w.withdrawnBecause }
  const blocker =
    row.reason && (row.state === 'returned' || row.state === 'withdrawn') ? why[row.state](row.reason) : null
  return (
    <TurnBlock
      tone={row.wait ? (row.wait.late ? 'sha' : 'ink') : 'wei'}
      who={who[row.state]}
      until={
        <>
          {row.wait ? `${withNote(w.dueOn(row.wait.dueOn), row.wait.dueOn, null, locale)} · ` : null}
          <WhoAndWhen row={row} />
        </>
      }
      blocker={blocker}
    >
      {may('approve') ? (
        <LinkButton to={places.act(row.id, 'approval')} variant="primary">
          {w.acts.approve}
        </LinkButton>
      ) : null}
      {may('resubmit') ? (
        <LinkButton to={places.act(row.id, 'resubmission')} variant="primary">
          {w.acts.resubmit}
        </LinkButton>
      ) : null}
      {may('return') ? <LinkButton to={places.act(row.id, 'return')}>{w.acts.return}</LinkButton> : null}
      {may('withdraw') ? (
        <LinkButton
          to={places.act(row.id, 'withdrawal')}
          variant={row.state === 'approved' ? 'danger' : 'text'}
        >
          {w.acts.withdraw}
        </LinkButton>
      ) : null}
    </TurnBlock>
  )
}
