import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { landingWords } from '~/landing/projects/words'
import { MAY, mayStep } from '~/landing/steps/abilities'
import { Checklist } from '~/landing/steps/checklist-view'
import { stepOf } from '~/landing/steps/queries.server'
import { usePersons } from '~/landing/steps/step-view'
import { stepWords } from '~/landing/steps/words'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(stepWords, (w) => w.step)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const { enclaveSlug: slug, role } = actor
  const { params } = asked
  const shown = await stepOf(actor, idOr404(params.projectId), params.stage, today())
  const { project, isReached } = shown
  return json({
    slug,
    ...shown,
    board: AREAS[areaOfRole(role)].board(slug),
    projectTo: AREAS[areaOfRole(role)].project(slug, project.id),
    may: {
      name: mayStep(role, 'name_owners') && !isReached && project.stage !== 'dropped',
      mark: mayStep(role, 'mark_item') && project.stage !== 'dropped',
    },
  })
}

/** One step of a landing: who sees to it on both sides, until when, and what is to be done for it. */
export default function Step() {
  const { slug, project, step, items, progress, board, projectTo, may } = useLoaderData<typeof loader>()
  const w = useWords(stepWords)
  const l = useWords(landingWords)
  const locale = useLocale()
  const persons = usePersons(step.persons)
  const name = l.stages[step.stage]
  return (
    <div className="max-w-240">
      <PageHead
        title={w.titleOf(name, project.firm.name)}
        crumbs={[{ label: l.title, to: board }, { label: project.firm.name, to: projectTo }, { label: name }]}
        sub={`${project.park[locale]} · ${project.ref}`}
        actions={
          may.name ? (
            <LinkButton to={paths.landingStepOwners(slug, project.id, step.stage)}>{w.name}</LinkButton>
          ) : null
        }
      />
      <KeyValues
        items={[
          { label: w.ours, value: persons.ours },
          { label: w.theirs, value: persons.theirs },
          ...(project.leader ? [{ label: l.leader, value: project.leader }] : []),
          { label: w.due, value: step.plannedOn ?? w.noPlan },
          ...(step.actualOn ? [{ label: w.reached, value: `${step.actualOn} · ${step.by}` }] : []),
          ...(step.fileId ? [{ label: w.proof, value: <a href={paths.file(step.fileId)}>{w.file}</a> }] : []),
        ]}
      />
      <section className="mt-8">
        <SectionHead title={w.checklist} />
        {progress.all > 0 ? (
          <p className="mb-3 text-ink-2">{w.progress(progress.settled, progress.all, progress.required)}</p>
        ) : null}
        <Checklist slug={slug} projectId={project.id} stage={step.stage} items={items} mayMark={may.mark} />
      </section>
    </div>
  )
}
