import { Form } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { DueNote } from '~/ground/calendar/due-note'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Disclosure, Note, SectionHead } from '~/ui/page'
import { GroupRow, Row, Table, Td, Th } from '~/ui/table'
import { askingWords } from '~/admission/assignment/asking-words'
import type {
  AssignmentWish,
  ExpertOption,
  FileOption,
  PlannedFile,
  Weighed,
} from '~/admission/assignment/assignment.server'
import type { Choice } from '~/admission/assignment/choose'
import { Conflicts } from '~/admission/experts/parts'
import { expertWords } from '~/admission/experts/words'

type Plan = {
  slug: string
  wish: AssignmentWish
  options: FileOption[]
  experts: ExpertOption[]
  plans: PlannedFile[]
  weighed: Weighed
}

/** Who would be asked about each file, why, and with what in hand; sent as it stands here. */
export function AssignmentPlan(plan: Plan) {
  const w = useWords(askingWords)
  const names = useWords(expertWords)
  const { plans, wish, slug } = plan
  const invitations = plans.reduce((sum, { experts }) => sum + experts.length, 0)
  if (plans.length === 0) return null
  const [only] = plans
  const file = only && plans.length === 1 ? plan.options.find(({ id }) => id === only.fileId) : undefined
  return (
    <section className="mb-10">
      <SectionHead title={w.plan} aside={w.planAside(plans.length, invitations)} />
      <p className="mb-3 text-13 text-ink-2">
        {names.methods[wish.method]} · {wish.method === 'random' ? `${names.seed(wish.seed)} · ` : ''}
        {w.due} {w.before(wish.dueOn)}
        <DueNote day={wish.dueOn} />
      </p>
      <Table label={w.plan} minWidth="m">
        <thead>
          <tr>
            <Th>{w.expert}</Th>
            <Th>{w.why}</Th>
            <Th num>{w.workload}</Th>
            <Th className="pl-8!">{w.weigh}</Th>
          </tr>
        </thead>
        {plans.map((one) => (
          <FileRows key={one.fileId} one={one} plan={plan} />
        ))}
      </Table>
      <Form method="post" className="mt-4">
        <input type="hidden" name="method" value={wish.method} />
        <input type="hidden" name="seed" value={wish.seed} />
        <input type="hidden" name="dueOn" value={wish.dueOn} />
        {plans.flatMap(({ fileId, experts, alternates }) => [
          ...experts.map(({ expertId }) => (
            <Pair key={expertId + fileId} name="expert" pair={[fileId, expertId]} />
          )),
          ...alternates.map(({ expertId }) => (
            <Pair key={expertId + fileId} name="alternate" pair={[fileId, expertId]} />
          )),
        ])}
        <div className="acts">
          <Submit disabled={invitations === 0}>{w.send}</Submit>
          {file ? (
            <LinkButton
              to={file.screening ? paths.deskReferral(slug, file.id) : paths.deskReviewers(slug, file.id)}
            >
              {w.direct}
            </LinkButton>
          ) : null}
        </div>
        {file ? <p className="mt-2 text-12 text-ink-3">{w.directHint}</p> : null}
      </Form>
    </section>
  )
}

function Pair({ name, pair: [file, expert] }: { name: string; pair: [string, string] }) {
  return <input type="hidden" name={name} value={`${file}:${expert}`} />
}

function FileRows({ one, plan }: { one: PlannedFile; plan: Plan }) {
  const w = useWords(askingWords)
  const file = plan.options.find(({ id }) => id === one.fileId)
  return (
    <tbody>
      <GroupRow colSpan={4} aside={file?.ref}>
        <Link to={paths.deskApplication(plan.slug, one.fileId)}>{file?.firmName}</Link>
      </GroupRow>
      {one.experts.map((choice) => (
        <ChoiceRow key={choice.expertId} choice={choice} fileId={one.fileId} plan={plan} />
      ))}
      {one.alternates.map((choice, index) => (
        <ChoiceRow
          key={choice.expertId}
          choice={choice}
          fileId={one.fileId}
          plan={plan}
          second={w.alternate(index + 1)}
        />
      ))}
      {one.short > 0 ? (
        <Row>
          <Td colSpan={4}>
            <Note tone="sha" title={w.short(one.short)} />
          </Td>
        </Row>
      ) : null}
      {one.barred.length > 0 ? (
        <Row>
          <Td colSpan={4}>
            <Barred one={one} plan={plan} />
          </Td>
        </Row>
      ) : null}
    </tbody>
  )
}

type Chosen = { choice: Choice; fileId: string; plan: Plan; second?: string }

function ChoiceRow({ choice, fileId, plan, second }: Chosen) {
  const w = useWords(askingWords)
  const expert = plan.experts.find(({ id }) => id === choice.expertId)
  const why = w.whys[plan.wish.method]
  return (
    <Row>
      <Td second={[second, expert?.employer].filter(Boolean).join(' · ')}>
        <Link to={paths.deskExpert(plan.slug, choice.expertId)}>{expert?.name}</Link>
      </Td>
      <Td second={why ? w.fits[choice.fit] : undefined}>{why || w.fits[choice.fit]}</Td>
      <Td num>{w.workloadOf(choice.open, expert?.workload.thisYear ?? 0)}</Td>
      <Td className="pl-8!">
        <Conflicts conflicts={plan.weighed[`${fileId}:${choice.expertId}`] ?? []} />
      </Td>
    </Row>
  )
}

function Barred({ one, plan }: { one: PlannedFile; plan: Plan }) {
  const w = useWords(askingWords)
  const nameOf = (id: string) => plan.experts.find((expert) => expert.id === id)?.name
  return (
    <Disclosure
      summary={`${w.barred} ${one.barred.length}`}
      open={one.barred.some(({ bar }) => bar === 'conflict')}
    >
      <ul className="grid gap-1 text-13">
        {one.barred.map(({ expertId, bar, conflicts }) => (
          <li key={expertId} className="flex flex-wrap gap-x-4">
            <span>{nameOf(expertId)}</span>
            {conflicts.length > 0 ? <Conflicts conflicts={conflicts} /> : <span>{w.bars[bar]}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
