import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { RefusedBefore } from '~/mechanism/done'
import { MAY, mayCase } from '~/plan/cases/abilities'
import { CaseHistory, StoryPreview } from '~/plan/cases/case-view'
import { casePage } from '~/plan/cases/queries.server'
import { CASE_STATES } from '~/plan/cases/vocabulary'
import { caseWords } from '~/plan/cases/words'
import { DraftPictures } from '~/plan/pictures/pictures-view'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(caseWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)({ request, params })
  const refused = new URL(request.url).searchParams.get('refused')
  return json({
    slug: actor.enclaveSlug,
    mayPublish: mayCase(actor.role, 'publish'),
    refused,
    page: await casePage(actor, params.caseId, today()),
  })
}

/** One case: how it reads, what can be done with it, and what the firm said. */
export default function CaseOfFirm() {
  const { slug, mayPublish, refused, page } = useLoaderData<typeof loader>()
  const w = useWords(caseWords)
  const { id, state, isShown, number } = page
  const to = (act: Parameters<typeof paths.caseAct>[2]) => paths.caseAct(slug, id, act)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.cases(slug) }]}
        title={w.caseOf(page.firm.name)}
        sub={
          <span className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
            <StatusWord shape={CASE_STATES.shapeOf(state)}>{w.states[state]}</StatusWord>
            {isShown && state !== 'published' ? <span>{w.olderOnPortal}</span> : null}
            <span>{w.editedBy(page.editedBy, stampOf(page.editedAt))}</span>
            <Link to={paths.deskFirm(slug, page.firm.id)}>{w.record}</Link>
            {isShown ? <Link to={paths.publicCase(slug, number)}>{w.see}</Link> : null}
          </span>
        }
        actions={
          <>
            {state === 'draft' ? (
              <LinkButton to={to('asking')} variant="primary">
                {w.ask}
              </LinkButton>
            ) : null}
            {state === 'agreed' && mayPublish ? (
              <LinkButton to={to('publication')} variant="primary">
                {w.publish}
              </LinkButton>
            ) : null}
            <LinkButton to={to('text')}>{w.edit}</LinkButton>
            {isShown && mayPublish ? <LinkButton to={to('taking-off')}>{w.takeOff}</LinkButton> : null}
          </>
        }
      />
      <RefusedBefore reason={refused} sentences={{ changed_meanwhile: w.refusals.changed_meanwhile }} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_404px]">
        <section>
          <SectionHead title={w.preview} />
          <StoryPreview {...page.preview} pictures={page.pictures} />
        </section>
        <div>
          <section>
            <SectionHead title={w.pictures} aside={<Link to={to('pictures/new')}>{w.addPicture}</Link>} />
            <DraftPictures
              pictures={page.pictures}
              none={w.noPictures}
              remove={w.removePicture}
              removal={(pictureId) => paths.casePictureRemoval(slug, id, pictureId)}
            />
          </section>
          <CaseHistory texts={page.texts} />
        </div>
      </div>
    </>
  )
}
