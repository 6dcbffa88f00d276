import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { requireWorker } from '~/plan/board/worker.server'
import { BulletinSheet } from '~/plan/bulletins/bulletin-paper'
import { bulletinPage } from '~/plan/bulletins/queries.server'
import { BULLETIN_STATES } from '~/plan/bulletins/vocabulary'
import { bulletinWords } from '~/plan/bulletins/words'
import { areaOf } from '~/plan/counting/area'
import { mayInMonths } from '~/plan/months/abilities'
import { nameOfMonth } from '~/plan/months/calendar'
import { monthWords } from '~/plan/months/words'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(bulletinWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const { month, bulletin, withdrawn } = await bulletinPage(actor, params.month)
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(new URL(request.url).pathname),
    mayEdit: mayInMonths(actor.role, 'edit'),
    mayPublish: mayInMonths(actor.role, 'publish'),
    month,
    bulletin,
    withdrawn,
  })
}

/** The bulletin of a closed month: its paper, and what may be done with it. */
export default function BulletinOfMonth() {
  const { slug, area, mayEdit, mayPublish, month, bulletin, withdrawn } = useLoaderData<typeof loader>()
  const w = useWords(bulletinWords)
  const m = useWords(monthWords)
  const name = nameOfMonth(month)
  const isDraft = bulletin?.state === 'draft'
  return (
    <>
      <div className="no-print">
        <PageHead
          crumbs={[
            { label: m.title, to: paths.months(area, slug) },
            { label: name, to: paths.month(area, slug, name) },
          ]}
          title={w.titleOf(name)}
          sub={
            bulletin ? (
              <>
                <StatusWord shape={BULLETIN_STATES.shapeOf(bulletin.state)}>
                  {bulletin.docNo ?? w.states[bulletin.state]}
                </StatusWord>{' '}
                {bulletin.publishedAt
                  ? w.publishedBy(bulletin.publishedBy, stampOf(bulletin.publishedAt))
                  : w.editedBy(bulletin.editedBy, stampOf(bulletin.editedAt))}
              </>
            ) : undefined
          }
          actions={
            bulletin ? (
              <>
                {isDraft && mayPublish ? (
                  <LinkButton to={paths.bulletinPublication(slug, name)} variant="primary">
                    {w.publish}
                  </LinkButton>
                ) : null}
                {isDraft && mayEdit ? (
                  <LinkButton to={paths.bulletinText(area, slug, name)}>{w.edit}</LinkButton>
                ) : null}
                <a className="btn btn-secondary" href={`${paths.bulletin(area, slug, name)}.docx`}>
                  {w.word}
                </a>
                {bulletin.state === 'published' && mayPublish ? (
                  <LinkButton to={paths.bulletinWithdrawal(slug, name)}>{w.withdraw}</LinkButton>
                ) : null}
              </>
            ) : undefined
          }
        />
      </div>
      {bulletin ? (
        <BulletinSheet paper={bulletin.paper} />
      ) : (
        <EmptyState title={w.none}>
          {w.noneText}
          {mayEdit ? (
            <Form method="post" action={paths.bulletinDraft(area, slug, name)} className="mt-4">
              <Submit>{w.draft}</Submit>
            </Form>
          ) : null}
        </EmptyState>
      )}
      {withdrawn.length > 0 ? (
        <section className="mt-10 max-w-200 no-print">
          <SectionHead title={w.withdrawnOnes} />
          <ul>
            {withdrawn.map(({ docNo, by, at, reason }) => (
              <li key={docNo} className="py-1">
                {w.withdrawnLine(docNo, by, stampOf(at), reason)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
