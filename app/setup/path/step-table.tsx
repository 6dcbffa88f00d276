import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { SetupView } from './path-view.server'
import type { Standing, Step } from './steps'
import { pathWords } from './words'

const SHAPE: Record<Standing, Shape> = { done: 'dot', partly: 'half', begun_not: 'ring' }

/** Where each step is done. */
export const PLACE_OF: Record<Step, ((slug: string) => string) | null> = {
  identity: (slug) => paths.adminSetting(slug, 'identity'),
  offer: (slug) => paths.adminSetting(slug, 'offer'),
  cities: null,
  building: paths.deskInventory,
  rent: paths.deskSchemes,
  parks: paths.adminParks,
  departments: paths.adminDepartments,
  plan: paths.adminPlan,
  criteria: paths.deskCriteria,
  forms: paths.deskForms,
  rubric: paths.adminRubrics,
  people: paths.adminInvitation,
  letters: paths.letters,
  questions: paths.questions,
}

/** Every step with how far it is, what is there, and what the portal will show of it. */
export function StepTable({ view }: { view: SetupView }) {
  const w = useWords(pathWords)
  const has = useWhatIsThere(view)
  return (
    <Table label={w.title} minWidth="l">
      <thead>
        <tr>
          <Th>{w.step}</Th>
          <Th>{w.how}</Th>
          <Th>{w.there}</Th>
          <Th>{w.portal}</Th>
          <Th />
        </tr>
      </thead>
      <tbody>
        {view.steps.map(({ step, standing }, index) => {
          const place = PLACE_OF[step]
          return (
            <Row key={step}>
              <Td head>
                {index + 1}. {place ? <Link to={place(view.slug)}>{w.steps[step]}</Link> : w.steps[step]}
              </Td>
              <Td>
                <StatusWord shape={SHAPE[standing]}>{w.standings[standing]}</StatusWord>
              </Td>
              <Td>{has[step]}</Td>
              <Td className="text-ink-2">{w.shows[step]}</Td>
              <Td>
                <span className="flex flex-wrap gap-x-4">
                  {place && step !== 'cities' ? <Link to={place(view.slug)}>{w.acts[step]}</Link> : null}
                  {step === 'people' ? (
                    <Link to={paths.adminInvitationImport(view.slug)}>{w.manyAct}</Link>
                  ) : null}
                  {step === 'plan' ? (
                    <>
                      <Link to={paths.adminIndicators(view.slug)}>{w.indicatorsAct}</Link>
                      <Link to={paths.adminKinds(view.slug)}>{w.kindsAct}</Link>
                    </>
                  ) : null}
                  {step === 'forms' ? <Link to={paths.adminPapers(view.slug)}>{w.papersAct}</Link> : null}
                </span>
              </Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}

function useWhatIsThere({ facts, home, host }: SetupView): Record<Step, string> {
  const w = useWords(pathWords)
  const locale = useLocale()
  const named = (
    parts: readonly ('sponsor' | 'operator' | 'address' | 'phone' | 'offer' | 'area' | 'fund' | 'relief')[],
  ) =>
    parts
      .filter((part) => facts[part])
      .map((part) => w.checks[part])
      .join(w.join)
  return {
    identity: w.has.identity(named(['sponsor', 'operator', 'address', 'phone'])),
    offer: w.has.identity(named(['offer', 'area', 'fund', 'relief'])),
    cities: w.has.cities(host[locale], home[locale]),
    building: w.has.building(facts.floors, facts.rooms),
    rent: w.has.rent(facts.schemes, facts.leaseTexts),
    parks: w.has.parks(facts.parks),
    departments: w.has.departments(facts.departments),
    plan: w.has.plan(facts.targets, facts.indicators, facts.draftedKinds),
    criteria: w.has.criteria(facts.criteria, facts.draftedCriteria),
    forms: w.has.forms(facts.forms, facts.papers),
    rubric: w.has.rubric(facts.rubrics, facts.draftedRubrics),
    people: w.has.people(facts.directors, facts.officers, facts.bureau, facts.experts),
    letters: w.has.letters(facts.letterTexts, facts.agreementTexts),
    questions: w.has.questions(facts.questions, facts.shownQuestions),
  }
}
