import type { ProjectView } from '~/landing/projects/queries.server'
import { isStep } from '~/landing/projects/step-days'
import { STAGES } from '~/landing/projects/stages'
import { landingWords, type LandingWords } from '~/landing/projects/words'
import { paths } from '~/platform/paths'
import { daysBetween, type Day } from '~/shared/days'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Steps } from './queries.server'
import { stepWords } from './words'

type Props = { project: ProjectView; progress: Steps['progress']; enclave: string; today: Day }

/** Every step with its planned and its actual day, who sees to it on both sides, how far its checklist is, and its proof. */
export function StagesTable({ project, progress, enclave, today }: Props) {
  const w = useWords(landingWords)
  const s = useWords(stepWords)
  const reached = STAGES.findIndex((stage) => stage === project.stage)
  return (
    <section>
      <SectionHead title={w.stagesTitle} />
      <Table label={w.stagesTitle} pick minWidth="m">
        <thead>
          <tr>
            <Th>{w.stage}</Th>
            <Th>{w.planned}</Th>
            <Th>{w.actual}</Th>
            <Th>{s.people}</Th>
            <Th>{s.checklist}</Th>
            <Th>{w.proof}</Th>
          </tr>
        </thead>
        <tbody>
          {project.stages.map((line, index) => {
            const past = index <= reached || line.actualOn !== null
            const late = !past && line.plannedOn !== null && line.plannedOn < today
            const shape: Shape = late ? 'late' : !past ? 'ring' : line.actualOn ? 'dot' : 'ended'
            const gap = difference(w, line, today, past)
            const { officer, park } = line.persons
            return (
              <Row key={line.stage} current={index === reached}>
                <Td head second={line.note || undefined}>
                  <StatusWord shape={shape} tone={late ? 'hot' : past ? 'plain' : 'quiet'}>
                    {isStep(line.stage) ? (
                      <Link to={paths.landingStep(enclave, project.id, line.stage)}>
                        {w.stages[line.stage]}
                      </Link>
                    ) : (
                      w.stages[line.stage]
                    )}
                  </StatusWord>
                </Td>
                <Td>{line.plannedOn ?? '—'}</Td>
                <Td hot={late} second={gap || undefined}>
                  {line.actualOn ?? (past ? w.skipped : w.open)}
                </Td>
                <Td second={!past || park ? (park?.name ?? s.nobody) : undefined}>
                  {past && !officer.isNamed ? line.by || '—' : officer.name}
                </Td>
                <Td>
                  <Done of={progress[line.stage]} isAhead={!past} />
                </Td>
                <Td>{line.fileId ? <a href={paths.file(line.fileId)}>{w.file}</a> : '—'}</Td>
              </Row>
            )
          })}
        </tbody>
      </Table>
    </section>
  )
}

function Done({ of, isAhead }: { of: Steps['progress'][string] | undefined; isAhead: boolean }) {
  const s = useWords(stepWords)
  if (!of || of.all === 0) return '—'
  const { settled, all, required } = of
  if (!isAhead || required === 0) return s.settledOf(settled, all)
  return (
    <StatusWord shape="ring" wrap>
      {s.settledOf(settled, all)} · {s.requiredOpen(required)}
    </StatusWord>
  )
}

type StageLine = ProjectView['stages'][number]

function difference(w: LandingWords, { plannedOn, actualOn }: StageLine, today: Day, past: boolean): string {
  if (!plannedOn || (!actualOn && (past || plannedOn >= today))) return ''
  const days = daysBetween(plannedOn, actualOn ?? today)
  return days > 0 ? w.late(days) : days < 0 ? w.early(-days) : w.onTime
}
