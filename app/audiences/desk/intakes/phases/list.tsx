import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { cohortWords } from '~/setup/criteria-sets/cohort-words'
import { papersFromJson } from '~/ground/forms/form-json'
import { requireActor } from '~/ground/people/guard.server'
import { PhaseNow } from '~/admission/phases/phase-now'
import { PhaseTable } from '~/admission/phases/phase-table'
import { phasesPage } from '~/admission/phases/queries.server'
import { phaseWords } from '~/admission/phases/words'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(phaseWords, (w) => w.phases)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, {
    roles: ['officer', 'director', 'admin'],
    enclave: params.enclave,
  })
  const number = intakeNumber(params.number)
  const { papers, blindPapers, ...page } = await phasesPage(actor, number)
  const open = papersFromJson(papers).filter(({ code }) => blindPapers.includes(code))
  const refused = new URL(request.url).searchParams.get('refused')
  const mayChange = actor.role === 'director'
  return json({ slug: actor.enclaveSlug, number, mayChange, refused, open, ...page })
}

/** The phases of an intake: which one is active, what that means now, and all of them in their order. */
export default function Phases() {
  const { slug, number, mayChange, refused, open, phases, activeId, since } = useLoaderData<typeof loader>()
  const w = useWords(phaseWords)
  const cohort = useWords(cohortWords)
  const locale = useLocale()
  const active = phases.find(({ id }) => id === activeId)
  const why: string | undefined = refused ? (w.refused as Record<string, string>)[refused] : undefined
  return (
    <>
      <PageHead
        title={w.phases}
        sub={w.lead}
        crumbs={[
          { label: cohort.intakes, to: paths.deskIntakes(slug) },
          { label: cohort.title(number), to: paths.deskIntake(slug, number) },
        ]}
        actions={
          mayChange ? <LinkButton to={paths.deskNewPhase(slug, number)}>{w.add}</LinkButton> : undefined
        }
      />
      {why ? <Note tone="sha" role="alert" title={why} /> : null}
      {active ? <PhaseNow phase={active} /> : null}
      <PhaseTable {...{ slug, number, phases, activeId, since, mayChange }} />
      <section className="mt-10 max-w-[37em]">
        <SectionHead title={w.papers} />
        <p className="mb-3 text-13 text-ink-2">{w.papersLead}</p>
        <p className="mb-3">
          {open.map((paper) => paper[locale]).join(locale === 'zh' ? '、' : ', ') || w.papersNone}
        </p>
        {mayChange ? (
          <LinkButton to={paths.deskBlindPapers(slug, number)}>{w.choosePapers}</LinkButton>
        ) : null}
      </section>
    </>
  )
}
