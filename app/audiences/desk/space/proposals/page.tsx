import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { FirmTable } from '~/across/proposals/firm-table'
import { nameOf } from '~/across/proposals/proposal-act.server'
import { aimsOf, firmsOf, FIRMS_ON_A_PAGE, proposalHead } from '~/across/proposals/queries.server'
import { OPEN_STATES, SOLUTIONS } from '~/across/proposals/vocabulary'
import script from '~/across/proposals/waits.script?script'
import { proposalWords } from '~/across/proposals/words'
import { asStaff } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { RentPager } from '~/residence/rent/rent-pager'
import { formatCount } from '~/shared/money'
import { Button, LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Facts, PageHead, SectionHead, Segments, TurnBlock } from '~/ui/page'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(proposalWords, (w) => w.title)
export const handle = { script }

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const query = new URL(asked.request.url).searchParams
  const proposal = await proposalHead(actor, asked.params.proposalId, Number(query.get('n') ?? 1))
  const page = pageAsked(new URL(asked.request.url).searchParams)
  const show = query.get('show') === 'none' ? ('none' as const) : ('all' as const)
  const [firms, aims] = await Promise.all([firmsOf(actor, proposal, { page, show }), aimsOf(actor, proposal)])
  return json({ slug: actor.enclaveSlug, page, show, size: FIRMS_ON_A_PAGE, proposal, aims, ...firms })
}

/** A proposal: whose turn it is, its solutions, what each firm needs, gets and gave up, and what it aims at. */
export default function Proposal() {
  const { slug, page, show, size, proposal, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(proposalWords)
  const here = paths.deskProposal(slug, proposal.id)
  const at = (number: number, none: boolean) => `${here}?n=${number}${none ? '&show=none' : ''}`
  const isOpen = OPEN_STATES.includes(proposal.state)
  const solution = proposal.solutions.find(({ number }) => number === proposal.number)
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.space, to: paths.deskSpace(slug) },
          { label: w.title, to: paths.deskProposals(slug) },
        ]}
        title={nameOf(w, proposal)}
        sub={`${w.states[proposal.state]} · ${w.period(proposal.startsOn, proposal.lastDay)}${
          proposal.out > 0 ? ` · ${w.outOf(proposal.out)}` : ''
        }`}
      />
      <div className="mb-6 grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_404px]">
        <div className="min-w-0">
          {solution ? (
            <Facts
              items={[
                { label: w.getRoom, value: proposal.placed },
                {
                  label: w.getNone,
                  value: proposal.firms - proposal.placed,
                  hot: proposal.firms > proposal.placed,
                },
                { label: w.points, value: formatCount(Math.round(solution.worth / 100)) },
                { label: w.gap, value: `${solution.gapPercent}%` },
              ]}
            />
          ) : (
            <Facts items={[{ label: w.firms, value: proposal.firms }]} />
          )}
          <Aims />
        </div>
        <NextStep />
      </div>
      <div className="no-print mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        {proposal.solutions.length > 1 && proposal.confirmedOn === null ? (
          <Segments
            label={w.solutions}
            items={proposal.solutions.map(({ number, differs }) => ({
              to: at(number, show === 'none'),
              label: w.solution(number, differs),
              current: number === proposal.number,
            }))}
          />
        ) : null}
        {solution && proposal.firms > proposal.placed ? (
          <Segments
            label={w.firms}
            items={[
              { to: at(proposal.number, false), label: w.firms, current: show === 'all' },
              { to: at(proposal.number, true), label: w.getNone, current: show === 'none' },
            ]}
          />
        ) : null}
      </div>
      <FirmTable slug={slug} proposalId={proposal.id} number={proposal.number} rows={rows} isOpen={isOpen} />
      <RentPager
        here={at(proposal.number, show === 'none')}
        page={page}
        more={more}
        shown={rows.length}
        size={size}
        unit="firm"
      />
    </>
  )
}

function NextStep() {
  const { slug, proposal } = useLoaderData<typeof loader>()
  const w = useWords(proposalWords)
  const step = (one: 'run' | 'reserve' | 'confirmation' | 'withdrawal') =>
    paths.deskProposalStep(slug, proposal.id, one)
  const { state, isStale } = proposal
  if (state === 'confirmed')
    return <TurnBlock tone="wei" who={w.turn.confirmed(proposal.confirmedBy, proposal.confirmedOn ?? '')} />
  if (state === 'dropped') return <TurnBlock who={w.turn.dropped} />
  if (state === 'queued' || state === 'running') {
    const gap = proposal.gapPercent
    return (
      <div data-waits="" role="status">
        <TurnBlock
          tone="wei"
          who={w.turn[state]}
          until={state === 'running' ? w.progress(proposal.step, SOLUTIONS, gap) : null}
        >
          <LinkButton to={paths.deskProposal(slug, proposal.id)}>{w.refresh}</LinkButton>
        </TurnBlock>
      </div>
    )
  }
  const mayConfirm = state === 'ready' && !isStale && proposal.placed > 0
  return (
    <div>
      <TurnBlock
        tone={state === 'failed' ? 'sha' : 'ink'}
        who={
          state === 'failed'
            ? w.turn.failed[proposal.failure]
            : state === 'ready' && isStale
              ? w.turn.stale
              : w.turn[state]
        }
      >
        {mayConfirm ? (
          <LinkButton to={`${step('confirmation')}?n=${proposal.number}`} variant="primary">
            {w.confirm}
          </LinkButton>
        ) : null}
        <Form method="post" action={step('run')}>
          <Button variant={mayConfirm ? 'secondary' : 'primary'}>
            {state === 'draft' ? w.compute : w.again}
          </Button>
        </Form>
        <Form method="post" action={step('withdrawal')}>
          <Button variant="text">{w.drop}</Button>
        </Form>
      </TurnBlock>
      <p className="mt-2 text-13 text-ink-2">
        {proposal.reserved ? w.reserved(proposal.reserved) : w.noReserve}{' '}
        <Link className="no-print" to={step('reserve')}>
          {w.change}
        </Link>
      </p>
    </div>
  )
}

/** What is aimed at, in words, with how much each counts. */
function Aims() {
  const { aims, proposal } = useLoaderData<typeof loader>()
  const w = useWords(proposalWords)
  const solution = proposal.solutions.find(({ number }) => number === proposal.number)
  const named = (['placed', 'priority', 'area', 'nice', 'beside', 'price'] as const).filter(
    (one) => aims[one] > 0,
  )
  return (
    <section className="mt-5">
      <SectionHead level={3} title={w.aims} aside={solution ? w.seconds(solution.seconds) : null} />
      <p className="max-w-[37em]">
        {w.aimed(named.map((one) => w.aim[one](aims[one])).join(w.semicolon))}
        {w.bounds(aims.least, aims.most)}
      </p>
      <p className="text-12 text-ink-3">{w.aimsHint(proposal.settingVersion)}</p>
    </section>
  )
}
