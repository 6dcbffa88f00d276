import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MovedOn } from '~/across/event-log/moved-on'
import { movedOn } from '~/across/event-log/moved-on.server'
import { ABILITIES } from '~/ground/criteria/abilities'
import { SetRules } from '~/setup/criteria-sets/set-rules'
import { StandingWord } from '~/setup/criteria-sets/set-standing'
import { setView } from '~/setup/criteria-sets/set-view.server'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { wordFor } from '~/shared/words'

export const meta = titled(
  criteriaWords,
  (w, data) => (data as { set?: { title: string } } | undefined)?.set?.title ?? w.title,
)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.read, enclave: params.enclave })
  const set = await setView(actor, params.setId, today(), localeOf(request))
  const isStale = new URL(request.url).searchParams.has('changed')
  const subject = { enclaveId: actor.enclaveId, type: 'criteria_set' as const, id: set.id }
  const moved = await movedOn(request, subject, localeOf(request))
  return json({ slug: actor.enclaveSlug, set, isStale, moved })
}

/** One set of criteria, with everything that can be done to it as it stands. */
export default function CriteriaSetPage() {
  const { slug, set, isStale, moved } = useLoaderData<typeof loader>()
  const w = useWords(criteriaWords)
  const dates = [
    set.code,
    wordFor(w.purposes, set.purpose),
    set.effectiveFrom ? w.effective(set.effectiveFrom) : null,
    set.basedOn ? w.basedOn(set.basedOn) : null,
    set.retiredOn ? w.retiredOn(set.retiredOn) : null,
  ]
  return (
    <>
      <PageHead
        title={set.title}
        crumbs={[{ label: w.title, to: paths.deskCriteria(slug) }, { label: set.code }]}
        sub={
          <>
            <StandingWord standing={set.standing} /> · {dates.filter(Boolean).join(' · ')}
          </>
        }
        actions={<Acts />}
      />
      <MovedOn happened={moved} />
      {isStale ? (
        <div className="mb-6">
          <Note tone="sha" role="alert">
            {w.refusals.changed_meanwhile}
          </Note>
        </div>
      ) : null}
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_320px]">
        <SetRules slug={slug} set={set} />
        <aside className="min-w-0" aria-label={w.usedBy}>
          <Note>{set.publishedOn ? w.publishedNote(set.publishedOn) : w.draftNote}</Note>
          {set.differences ? (
            <div className="mt-8">
              <SectionHead title={w.changesTitle} />
              {set.differences.length === 0 ? <p className="py-2 text-ink-3">{w.noChanges}</p> : null}
              <ul>
                {set.differences.map((line) => (
                  <li key={line} className="border-b border-rule py-2 text-13">
                    {line}
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          <div className="mt-8">
            <SectionHead title={w.usedBy} />
            <p className="py-2">
              {set.usedBy.map(({ number }) => w.intake(number)).join(w.listJoin) || w.unused}
            </p>
            <p className="text-13 text-ink-3">{w.usedByNote}</p>
          </div>
        </aside>
      </div>
    </>
  )
}

function Acts() {
  const { slug, set } = useLoaderData<typeof loader>()
  const w = useWords(criteriaWords)
  const isDraft = set.state === 'draft'
  const mayRetire = set.standing === 'coming' || set.standing === 'superseded'
  return (
    <>
      <LinkButton to={paths.deskCriteriaTest(slug, set.id)}>{w.test}</LinkButton>
      <LinkButton to={paths.deskCriteriaReplay(slug, set.id)}>
        {w.replay[set.purpose === 'graduation' ? 'graduation' : 'admission']}
      </LinkButton>
      {set.mayDraft ? <LinkButton to={paths.deskNewCriteria(slug, set.id)}>{w.copy}</LinkButton> : null}
      {isDraft && set.mayDraft ? (
        <>
          <LinkButton to={paths.deskCriteriaTitles(slug, set.id)}>{w.editTitles}</LinkButton>
          <LinkButton to={paths.deskCriteriaRemoval(slug, set.id)}>{w.discard}</LinkButton>
        </>
      ) : null}
      {isDraft && set.mayPublish ? (
        <LinkButton variant="primary" to={paths.deskCriteriaPublication(slug, set.id)}>
          {w.publish}
        </LinkButton>
      ) : null}
      {mayRetire && set.mayPublish ? (
        <LinkButton to={paths.deskCriteriaRetirement(slug, set.id)}>{w.retire}</LinkButton>
      ) : null}
    </>
  )
}
