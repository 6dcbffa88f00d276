import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { LinkButton } from '~/ui/buttons'
import { DateField, ErrorSummary, FormScope, Submit, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { AREAS, type Area } from './area'
import type { Stage } from './stages'
import { errorInWords, landingWords } from './words'

type Props = {
  project: { id: string; ref: string; firm: { name: string }; version: number }
  area: Area
  enclave: string
  title: string
  sub?: ReactNode
  submit: string
  danger?: boolean
  /** The form carries a file. */
  files?: boolean
  reply: Reply
  labels: Record<string, string>
  children: ReactNode
}

/** The frame of every act on a project: where it is, the errors, the fields, and the way back. */
export function ProjectForm(props: Props) {
  const { project, area, enclave, reply } = props
  const w = useWords(landingWords)
  const back = AREAS[area].project(enclave, project.id)
  const crumbs = [
    { label: w.title, to: AREAS[area].board(enclave) },
    { label: project.firm.name, to: back },
  ]
  return (
    <div className="max-w-160">
      <PageHead crumbs={crumbs} title={props.title} sub={props.sub} />
      <FormScope reply={reply} errorText={(code) => errorInWords(w, code)}>
        <ErrorSummary labels={props.labels} />
        <Form method="post" noValidate encType={props.files ? 'multipart/form-data' : undefined}>
          <input type="hidden" name="version" value={project.version} />
          {props.children}
          <div className="flex gap-3">
            <Submit variant={props.danger ? 'danger' : 'primary'}>{props.submit}</Submit>
            <LinkButton to={back}>{w.back}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}

/** A day for each stage ahead, with what the stage means under its name. */
export function PlanFields(props: {
  stages: readonly Stage[]
  planned?: Partial<Record<Stage, string | null>>
}) {
  const w = useWords(landingWords)
  const hints: Partial<Record<Stage, string>> = w.stageHints
  return (
    <fieldset>
      <legend className="mb-1 text-16 font-semibold">{w.planTitle}</legend>
      <p className="mb-3 text-13 text-ink-2">{w.planHint}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {props.stages.map((stage) => (
          <DateField
            key={stage}
            name={`plan.${stage}`}
            label={w.stages[stage]}
            hint={hints[stage]}
            defaultValue={props.planned?.[stage]}
            optional
          />
        ))}
      </div>
    </fieldset>
  )
}

/** The labels of the plan's fields, for the summary of errors. */
export function planLabels(stages: Record<Stage | 'dropped', string>): Record<string, string> {
  return Object.fromEntries(Object.entries(stages).map(([stage, label]) => [`plan.${stage}`, label]))
}
