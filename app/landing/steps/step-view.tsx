import type { Area } from '~/landing/projects/area'
import type { ProjectView } from '~/landing/projects/queries.server'
import { landingWords } from '~/landing/projects/words'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'
import { Checklist } from './checklist-view'
import type { Steps } from './queries.server'
import { stepWords } from './words'

type Named = ProjectView['stages'][number]['persons']

/** Who sees to a step, by side, in words. */
export function usePersons({ officer, park }: Named) {
  const w = useWords(stepWords)
  return {
    ours: officer.isNamed ? officer.name : w.ofProject(officer.name),
    theirs: park ? park.name : w.nobodyNamed,
  }
}

type Props = {
  project: ProjectView
  enclave: string
  area: Area
  steps: Steps
  mayMark: boolean
  mayName: boolean
}

/** The step a project is at work on: who sees to it on both sides, until when, and its checklist. */
export function StepUnderWay({ project, enclave, steps: { next }, mayMark, mayName }: Props) {
  const w = useWords(stepWords)
  const l = useWords(landingWords)
  const persons = usePersons(project.persons)
  if (next === null) return null
  const { stage, items } = next
  const step = paths.landingStep(enclave, project.id, stage)
  return (
    <section>
      <SectionHead
        title={w.now(l.stages[stage])}
        aside={
          mayName ? (
            <LinkButton to={paths.landingStepOwners(enclave, project.id, stage)} size="s">
              {w.name}
            </LinkButton>
          ) : (
            <Link to={step}>{w.open}</Link>
          )
        }
      />
      <KeyValues
        items={[
          { label: w.ours, value: persons.ours },
          { label: w.theirs, value: persons.theirs },
          ...(project.leader ? [{ label: l.leader, value: project.leader }] : []),
          { label: w.due, value: project.standing.nextOn ?? w.noPlan },
        ]}
      />
      <div className="mt-3">
        <Checklist slug={enclave} projectId={project.id} stage={stage} items={items} mayMark={mayMark} />
      </div>
    </section>
  )
}
