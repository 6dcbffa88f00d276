import type { ReactNode } from 'react'
import { intakeWords } from '~/ground/forms/words'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { ShapeMark, type Shape } from '~/ui/status'
import type { SectionLine } from '../drafts/draft-view.server'
import type { Status } from '~/admission/applications/status'
import { autosaveWords } from '~/admission/answers/autosave-words'
import { words } from '~/admission/applications/words'

export type Steps = {
  ref: string
  intakeNumber: number
  lines: SectionLine[]
  papersDone: number
  papersTotal: number
  papersMinutes: number
  status: Status
}
type Step = { key: string; title: string; to: string; done: number; total: number; minutes: number }

function useSteps({ ref, lines, papersDone, papersTotal, papersMinutes }: Steps): Step[] {
  const w = useWords(words)
  return [
    ...lines.map((line) => ({ ...line, to: paths.mySection(ref, line.key) })),
    {
      key: 'papers',
      title: w.papers,
      to: paths.myPapers(ref),
      done: papersDone,
      total: papersTotal,
      minutes: papersMinutes,
    },
    { key: 'submission', title: w.review, to: paths.mySubmission(ref), done: 0, total: 0, minutes: 0 },
  ]
}

function shapeOf({ done, total }: Step): Shape {
  if (total > 0 && done === total) return 'yes'
  return done > 0 ? 'half' : 'ring'
}

/** The sections of the form with how far each is: beside the form on wide screens. */
export function SectionList(props: { steps: Steps; current: string }) {
  const w = useWords(words)
  const iw = useWords(intakeWords)
  const steps = useSteps(props.steps)
  return (
    <nav aria-label={w.sections} className="hidden lg:block" data-live="sections">
      <p className="text-12 text-ink-3">{iw.intake(props.steps.intakeNumber)}</p>
      <p className="mb-3 font-semibold">
        <Link to={paths.myApplication(props.steps.ref)} className="plain code">
          {props.steps.ref}
        </Link>
      </p>
      <StepList steps={steps} current={props.current} />
      <MinutesLeft steps={steps} />
      <TurnNote status={props.steps.status} />
    </nav>
  )
}

function StepList({ steps, current }: { steps: Step[]; current: string }) {
  const w = useWords(words)
  const aw = useWords(autosaveWords)
  return (
    <ol className="border-t border-ink">
      {steps.map((step) => (
        <li
          key={step.key}
          className="grid grid-cols-[20px_minmax(0,1fr)_auto] items-baseline gap-x-1 border-b border-rule py-1.5"
        >
          <ShapeMark shape={shapeOf(step)} />
          <Link
            to={step.to}
            className={`inline-block min-h-6 no-underline ${step.key === current ? 'font-semibold text-ink' : 'text-ink-2'}`}
            aria-current={step.key === current ? 'step' : undefined}
          >
            {step.title}
          </Link>
          <span className="text-right text-12 text-ink-3">
            {step.total === 0 ? '' : step.done === step.total ? w.filled : `${step.done}/${step.total}`}
            {step.minutes > 0 ? <span className="block">{aw.minutes(step.minutes)}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** How long the open questions still take, counted from the questions themselves. */
function MinutesLeft({ steps }: { steps: Step[] }) {
  const w = useWords(autosaveWords)
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  return (
    <div className="mt-3 text-13 text-ink-2">
      {minutes > 0 ? <p>{w.minutesLeft(minutes)}</p> : null}
      <p>
        <Link to={paths.myPeople}>{w.colleagues}</Link>
      </p>
    </div>
  )
}

function TurnNote({ status }: { status: Status }) {
  return (
    <div className="mt-4 text-13 text-ink-2">
      <p className="state font-semibold text-ink">
        <ShapeMark shape={status.shape} />
        {status.who}
      </p>
      {status.until ? <p>{status.until}</p> : null}
    </div>
  )
}

/** The same on a phone: one bar, and the list folded below it. */
export function SectionBar(props: { steps: Steps; current: string }) {
  const w = useWords(words)
  const steps = useSteps(props.steps)
  const at = steps.findIndex((step) => step.key === props.current)
  const width = 350 / steps.length
  return (
    <div className="pt-3 pb-4 lg:hidden">
      <p className="text-13 text-ink-2">{w.step(at + 1, steps.length)}</p>
      <svg viewBox="0 0 350 6" className="mt-2 h-auto w-full" aria-hidden="true" data-live="bar">
        {steps.map((step, index) => (
          <path
            key={step.key}
            d={`M${index * width} 3h${width - 3}`}
            className={index === at ? 'stroke-ink' : shapeOf(step) === 'yes' ? 'stroke-wei' : 'stroke-rule'}
            strokeWidth={index === at ? 6 : 3}
          />
        ))}
      </svg>
      <details className="more mt-1">
        <summary>{w.allSections}</summary>
        <div data-live="sections-folded">
          <StepList steps={steps} current={props.current} />
          <MinutesLeft steps={steps} />
          <TurnNote status={props.steps.status} />
        </div>
      </details>
    </div>
  )
}

/** The frame of every page of a draft: sections at the left, the form, what is judged at the right. */
export function DraftFrame(props: { steps: Steps; current: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <div className="items-start gap-12 lg:grid lg:grid-cols-[216px_minmax(0,1fr)] lg:pt-7 xl:grid-cols-[216px_minmax(0,600px)_minmax(0,1fr)]">
      <SectionBar steps={props.steps} current={props.current} />
      <SectionList steps={props.steps} current={props.current} />
      <div className="min-w-0 pb-8">
        {props.children}
        {/* Where a page's script says what happened, to those who listen. */}
        <p className="sr-only" role="status" data-tell />
      </div>
      {props.aside ? <div className="lg:col-start-2 xl:col-start-auto">{props.aside}</div> : null}
    </div>
  )
}
