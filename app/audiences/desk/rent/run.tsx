import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { LineTable } from '~/residence/charge-pages/line-table'
import { RentTabs } from '~/residence/charge-pages/rent-tabs'
import { UnreadMeters } from '~/residence/charge-pages/unread-meters'
import { runPage } from '~/residence/charges/queries.server'
import { chargeWords } from '~/residence/charges/words'
import { FIRMS_ON_A_PAGE } from '~/residence/charges/page-sizes'
import { mayRent } from '~/residence/rent/abilities'
import { RentPager } from '~/residence/rent/rent-pager'
import { formatYuan } from '~/shared/money'
import { Button, LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, Facts, Note, PageHead, SectionHead, TurnBlock } from '~/ui/page'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(chargeWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const page = pageAsked(new URL(asked.request.url).searchParams)
  return json({
    ...(await runPage(actor, asked.params.runId, page)),
    slug: actor.enclaveSlug,
    page,
    me: actor.userId,
    mayApprove: mayRent(actor.role, 'approve'),
  })
}

/** What a month, or a settlement, charges each firm, line by line; whose turn it is; the next step. */
export default function Run() {
  const { slug, run, sums, unread, firms, page, more } = useLoaderData<typeof loader>()
  const w = useWords(chargeWords)
  const month = run.month.slice(0, 7)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskRent(slug) }]}
        title={run.kind === 'month' ? w.runTitle(month) : w.settlementTitle(month, run.wholeFirm)}
        sub={
          <>
            {w.counts(sums.firms, sums.corrections)} · {w.preparedOn(run.preparedOn)}
            {run.submittedBy && run.submittedOn
              ? ` · ${w.submittedBy(run.submittedBy, run.submittedOn)}`
              : null}
            {run.approvedBy && run.approvedOn ? ` · ${w.approvedBy(run.approvedBy, run.approvedOn)}` : null}
          </>
        }
      />
      <RentTabs slug={slug} current="months" />
      <div className="my-4 grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_404px]">
        <Facts
          items={[
            { label: w.full, value: formatYuan(sums.full) },
            { label: w.relief, value: formatYuan(sums.relief) },
            { label: w.amount, value: formatYuan(sums.amount) },
          ]}
        />
        <NextStep />
      </div>
      {run.note && run.state === 'draft' ? <Note tone="sha" title={w.returned(run.note)} /> : null}
      {firms.length === 0 ? <EmptyState title={w.refusals.empty} /> : null}
      {firms.map((firm) => (
        <section key={firm.firmId} className="mt-6">
          <SectionHead
            level={3}
            title={<Link to={paths.deskAccount(slug, firm.firmId)}>{firm.name}</Link>}
            aside={
              firm.billId ? (
                <Link to={paths.deskBill(slug, firm.billId)}>{w.billRef(firm.ref ?? '')}</Link>
              ) : null
            }
          />
          <LineTable label={firm.name} {...firm} />
        </section>
      ))}
      <UnreadMeters unread={unread} slug={slug} />
      <p className="mt-4 max-w-[37em] text-12 text-ink-3">{w.rounding}</p>
      <RentPager
        here={paths.deskRun(slug, run.id)}
        page={page}
        more={more}
        shown={firms.length}
        size={FIRMS_ON_A_PAGE}
        unit="firm"
      />
    </>
  )
}

function NextStep() {
  const { slug, run, sums, me, mayApprove } = useLoaderData<typeof loader>()
  const w = useWords(chargeWords)
  const step = (one: 'submission' | 'approval' | 'return' | 'issue') => paths.deskRunStep(slug, run.id, one)
  if (run.state === 'draft') {
    return (
      <TurnBlock who={w.turn.draft} until={w.preparedOn(run.preparedOn)}>
        {sums.firms > 0 ? (
          <Form method="post" action={step('submission')}>
            <input type="hidden" name="version" value={run.version} />
            <Button variant="primary">{w.submit}</Button>
          </Form>
        ) : null}
        <Again />
      </TurnBlock>
    )
  }
  if (run.state === 'submitted') {
    return (
      <TurnBlock
        tone="wei"
        who={w.turn.submitted}
        blocker={run.submittedById === me ? w.refusals.own_submission : null}
      >
        {mayApprove && run.submittedById !== me ? (
          <>
            <LinkButton to={step('approval')} variant="primary">
              {w.approve}
            </LinkButton>
            <LinkButton to={step('return')}>{w.giveBack}</LinkButton>
          </>
        ) : null}
        <Again />
      </TurnBlock>
    )
  }
  if (run.state === 'approved') {
    return (
      <TurnBlock tone="wei" who={w.turn.approved} blocker={w.issueHint}>
        <Form method="post" action={step('issue')}>
          <Button variant="primary">{w.issue}</Button>
        </Form>
      </TurnBlock>
    )
  }
  return <TurnBlock who={w.turn.issued(run.issuedOn ?? '')} />
}

/** A month is prepared again from how things stand; a settlement from the firm's page. */
function Again() {
  const { slug, run } = useLoaderData<typeof loader>()
  const w = useWords(chargeWords)
  if (run.kind === 'settlement') {
    return <LinkButton to={paths.deskAccount(slug, run.firmId ?? '')}>{w.prepareAgain}</LinkButton>
  }
  return (
    <Form method="post" action={paths.deskRentPreparation(slug)}>
      <input type="hidden" name="month" value={run.month.slice(0, 7)} />
      <Button>{w.prepareAgain}</Button>
    </Form>
  )
}
