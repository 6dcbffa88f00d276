import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useParams } from '@remix-run/react'
import { CandidateTable } from '~/plan/board-pages/candidate-tables'
import type { Condition } from '~/plan/counting-rules/countable'
import { openJoinings } from '~/plan/joining/joining-pair.server'
import { OpenJoinings } from '~/plan/joining/open-joinings'
import { EVIDENCE_STATES, type EvidenceState } from '~/plan/counting/vocabulary'
import { boardOf } from '~/plan/board/board.server'
import { candidates } from '~/plan/evidence/candidates.server'
import { endingPage } from '~/plan/board/ending.server'
import { evidenceRows, stateCounts } from '~/plan/counting/rows.server'
import { StateTable } from '~/plan/board-pages/state-table'
import { requireWorker } from '~/plan/board/worker.server'
import { evidenceWords } from '~/plan/counting/words'
import type { Actor } from '~/ground/people/actor'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import { Button, LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { pastedRecordWords } from '~/setup/firm-records/words'
import { EmptyState, PageHead, NumberedPager, SectionHead, Tabs } from '~/ui/page'
import { BulkBar } from '~/ui/table'
import { titled } from '~/ui/title'
import { ListTools } from '~/across/views/list-tools'
import { tidySearch } from '~/across/views/pages'
import { viewsFor } from '~/across/views/queries.server'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(evidenceWords, (w) => w.title)

const SHOWN_UNMET = 50
const LISTS = [...EVIDENCE_STATES.codes, 'ending'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const day = today()
  const query = new URL(request.url).searchParams
  const state = LISTS.find((one) => one === query.get('state')) ?? null
  const page = pageAsked(query)
  const [joinings, board, counts, listed, found, views] = await Promise.all([
    openJoinings(actor),
    boardOf(actor.enclaveId, day),
    stateCounts(actor),
    candidates(actor, day, query.get('firm') ?? undefined),
    state && listOf(actor, state, page, day),
    viewsFor(actor, 'evidence'),
  ])
  const yes = listed.list.filter(({ rule }) => rule.counts)
  const no = listed.list.filter(({ rule }) => !rule.counts && mayYetCount(rule.conditions))
  const names = Object.fromEntries(board.indicators.map(({ code, name }) => [code, name]))
  return json({
    state,
    page,
    counts: { ...counts, ending: board.indicators.reduce((sum, { ending }) => sum + ending.rows, 0) },
    names,
    found,
    joinings,
    yes: state ? [] : yes.slice(0, 100),
    no: state ? [] : no.slice(0, SHOWN_UNMET),
    sums: { yes: yes.length, no: no.length, more: listed.more },
    views,
    entered: enteredIn(query),
    search: tidySearch(new URL(request.url).search),
  })
}

/** How many records somebody has just entered from a spreadsheet. */
function enteredIn(query: URLSearchParams): number {
  const typed = query.get('entered') ?? ''
  return /^[1-9]\d?$/.test(typed) ? Number(typed) : 0
}

/** The rows in a state, or those whose certificates end soon. */
function listOf(actor: Actor, state: (typeof LISTS)[number], page: number, day: Day) {
  if (state === 'ending') return endingPage(actor, page, day)
  return evidenceRows(actor, wantedOf(state, page), day)
}

function wantedOf(state: EvidenceState, page: number) {
  const drill = { year: null, half: null, month: null, state: state === 'withdrawn' ? null : state, page }
  return { drill, oldestFirst: state !== 'approved', withdrawnOnly: state === 'withdrawn' }
}

/** A renewed certificate of a counted firm and an expired one ask for nothing. */
function mayYetCount(conditions: Condition[]): boolean {
  return conditions.every(
    ({ reason, met }) => met || (reason !== 'counted_already' && reason !== 'certificate_not_in_force'),
  )
}

/** What can be put forward, and where everything that was put forward stands. */
export default function EvidenceList() {
  const { state, page, counts, sums, found, views, search, joinings, entered } =
    useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  const w = useWords(evidenceWords)
  const p = useWords(pastedRecordWords)
  const here = paths.deskEvidence(e)
  const order = ['returned', 'submitted', 'approved', 'ending', 'withdrawn'] as const
  const at = (number: number) => `${here}?state=${state}&page=${number}`
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.deskSub}
        actions={<LinkButton to={paths.deskRecordsPaste(e, 'patent')}>{p.title}</LinkButton>}
      />
      <Done when={entered > 0}>{p.entered(entered)}</Done>
      <OpenJoinings open={joinings} />
      <ListTools slug={e} page="evidence" views={views} search={search} />
      <Tabs
        label={w.title}
        items={[
          { to: here, label: w.tabs.candidates, count: sums.yes, current: state === null },
          ...order.map((one) => ({
            to: `${here}?state=${one}`,
            label: w.tabs[one],
            count: counts[one],
            current: state === one,
          })),
        ]}
      />
      {state === null ? (
        <Candidates />
      ) : (
        <StateTable rows={found?.rows ?? []} label={w.tabs[state]} none={w.none[state]} />
      )}
      {found ? <NumberedPager page={page} more={found.more} range={found.range} at={at} /> : null}
    </>
  )
}

function Candidates() {
  const { yes, no, sums, names } = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  const w = useWords(evidenceWords)
  return (
    <>
      <section className="mt-4">
        <SectionHead title={w.candidatesYes} aside={w.candidatesSub(sums.yes, sums.no, sums.more)} />
        {yes.length === 0 ? (
          <EmptyState title={w.candidatesNone}>{w.candidatesNoneText}</EmptyState>
        ) : (
          <Form method="get" action={paths.deskNewEvidence(e, '').split('?')[0]}>
            <CandidateTable list={yes} names={names} tick label={w.candidatesYes} />
            <BulkBar label={w.putForward} words={w.chosen}>
              <Button size="s">{w.putForward}</Button>
            </BulkBar>
          </Form>
        )}
      </section>
      {no.length === 0 ? null : (
        <section className="mt-10">
          <SectionHead title={w.candidatesNo} aside={sums.no} />
          <CandidateTable list={no} names={names} label={w.candidatesNo} />
        </section>
      )}
    </>
  )
}
