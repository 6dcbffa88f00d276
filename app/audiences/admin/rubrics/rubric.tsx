import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RubricChanges, TrackItems } from '~/setup/rubric-editor/rubric-parts'
import { StandingWord } from '~/setup/criteria-sets/set-standing'
import { rubricView } from '~/setup/rubric-editor/view.server'
import { rubricWords } from '~/setup/rubric-editor/words'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { wordFor } from '~/shared/words'

export const meta = titled(rubricWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.define_rubrics, enclave: params.enclave })
  const stale = new URL(request.url).searchParams.has('changed')
  return json({ view: await rubricView(actor, params.rubricId, today()), stale })
}

/** One version of the rubric as experts will read it, with everything that can be done to it as it stands. */
export default function RubricPage() {
  const { view, stale } = useLoaderData<typeof loader>()
  const w = useWords(rubricWords)
  const title = useLocale() === 'zh' ? view.titleZh : view.titleEn
  const dates = [
    view.code,
    view.effectiveFrom ? w.effective(view.effectiveFrom) : null,
    view.basedOn ? w.basedOn(view.basedOn) : null,
    view.retiredOn ? w.retiredOn(view.retiredOn) : null,
  ]
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: w.setup, to: paths.adminSetup(view.slug) },
          { label: w.title, to: paths.adminRubrics(view.slug) },
          { label: view.code },
        ]}
        sub={
          <>
            <StandingWord standing={view.standing} /> · {dates.filter(Boolean).join(' · ')}
          </>
        }
        actions={<Acts />}
      />
      {stale ? (
        <div className="mb-6">
          <Note tone="sha" role="alert">
            {w.refusals.changed_meanwhile}
          </Note>
        </div>
      ) : null}
      {view.state === 'draft' && view.faults.length > 0 ? (
        <div className="mb-6 max-w-160">
          <Note tone="sha" title={w.notYet}>
            {view.faults.map(({ track, fault }) => (
              <p key={track + fault}>{w.faults[fault](wordFor(w.tracks, track) || track)}</p>
            ))}
          </Note>
        </div>
      ) : null}
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="min-w-0">
          {view.tracks.map((track) => (
            <TrackItems key={track.track} view={view} track={track} />
          ))}
        </div>
        <aside className="min-w-0" aria-label={w.usedBy}>
          <Note>{view.publishedOn ? w.publishedNote(view.publishedOn) : w.draftNote}</Note>
          {view.changes && view.beside ? <RubricChanges beside={view.beside} changes={view.changes} /> : null}
          <div className="mt-8">
            <SectionHead title={w.usedBy} />
            <p className="py-2">{view.usedBy.map(w.intake).join(w.listJoin) || w.unused}</p>
          </div>
        </aside>
      </div>
    </>
  )
}

function Acts() {
  const { view } = useLoaderData<typeof loader>()
  const w = useWords(rubricWords)
  const { slug, id, standing } = view
  return (
    <>
      <LinkButton to={paths.adminNewRubric(slug, id)}>{w.copy}</LinkButton>
      {standing === 'draft' ? (
        <>
          <LinkButton to={paths.adminRubricTitles(slug, id)}>{w.rename}</LinkButton>
          <LinkButton to={paths.adminRubricRemoval(slug, id)}>{w.discard}</LinkButton>
          <LinkButton variant="primary" to={paths.adminRubricPublication(slug, id)}>
            {w.publish}
          </LinkButton>
        </>
      ) : null}
      {standing === 'coming' || standing === 'superseded' ? (
        <LinkButton to={paths.adminRubricRetirement(slug, id)}>{w.retire}</LinkButton>
      ) : null}
    </>
  )
}
