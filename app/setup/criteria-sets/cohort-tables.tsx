import { deskWords } from '~/admission/applications/desk-words'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { cohortWords } from './cohort-words'
import { wordFor } from '~/shared/words'

const STEPS = ['decide', 'admit', 'whole'] as const
type Cohort = {
  states: { state: string; A: number; B: number; all: number }[]
  steps: Record<(typeof STEPS)[number], { median: number | null; cases: number }>
  fields: { code: string; name: string; count: number }[]
}

/** How far the applications of an intake came, how long each step took, and from which industries they are. */
export function CohortTables({ cohort, listOf }: { cohort: Cohort; listOf: (state: string) => string }) {
  return (
    <>
      <States states={cohort.states} listOf={listOf} />
      <Steps steps={cohort.steps} />
      <Fields fields={cohort.fields} />
    </>
  )
}

function States({ states, listOf }: { states: Cohort['states']; listOf: (state: string) => string }) {
  const w = useWords(cohortWords)
  const named: Record<string, string> = useWords(deskWords).states
  return (
    <section className="min-w-0">
      <SectionHead title={w.states} />
      {states.length === 0 ? <p className="text-ink-3">{w.none}</p> : null}
      {states.length > 0 ? (
        <Table label={w.states}>
          <thead>
            <tr>
              <Th>{w.state}</Th>
              <Th num>{w.track.A}</Th>
              <Th num>{w.track.B}</Th>
              <Th num>{w.all}</Th>
            </tr>
          </thead>
          <tbody>
            {states.map(({ state, A, B, all }) => (
              <Row key={state}>
                <Td head>
                  <Link to={listOf(state)}>{wordFor(named, state) || state}</Link>
                </Td>
                <Td num>{A}</Td>
                <Td num>{B}</Td>
                <Td num>{all}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : null}
    </section>
  )
}

function Steps({ steps }: Pick<Cohort, 'steps'>) {
  const w = useWords(cohortWords)
  return (
    <section className="min-w-0">
      <SectionHead title={w.steps} />
      <Table label={w.steps}>
        <thead>
          <tr>
            <Th>{w.state}</Th>
            <Th num>{w.median}</Th>
            <Th num>{w.cases}</Th>
          </tr>
        </thead>
        <tbody>
          {STEPS.map((step) => (
            <Row key={step}>
              <Td head>{w.step[step]}</Td>
              <Td num>{steps[step].median ?? '—'}</Td>
              <Td num>{steps[step].cases}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

function Fields({ fields }: Pick<Cohort, 'fields'>) {
  const w = useWords(cohortWords)
  return (
    <section className="min-w-0">
      <SectionHead title={w.fields} />
      <Table label={w.fields}>
        <thead>
          <tr>
            <Th>{w.fields}</Th>
            <Th num>{w.firms}</Th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ code, name, count }) => (
            <Row key={code}>
              <Td head>{name}</Td>
              <Td num>{count}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
