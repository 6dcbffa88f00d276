import type { ReactNode } from 'react'
import type { Shape } from '~/shared/vocabulary'

export { SHAPES, type Shape } from '~/shared/vocabulary'
export type Tone = 'plain' | 'quiet' | 'hot' | 'ok'

const MARKS: Record<Shape, ReactNode> = {
  dot: <circle cx="5" cy="5" r="4.5" className="fill-wei" />,
  ring: <circle cx="5" cy="5" r="4" className="fill-none stroke-edge" strokeWidth="1.3" />,
  half: (
    <>
      <circle cx="5" cy="5" r="4" className="fill-none stroke-wei" strokeWidth="1.3" />
      <path d="M5 1a4 4 0 0 0 0 8z" className="fill-wei" />
    </>
  ),
  mine: <path d="M1 .5 9.5 5 1 9.5z" className="fill-ink" />,
  theirs: (
    <path
      d="M8.6 1.2 1.6 5l7 3.8z"
      className="fill-none stroke-edge"
      strokeWidth="1.2"
      strokeLinejoin="round"
    />
  ),
  soon: <path d="M5 .8 9.2 5 5 9.2.8 5z" className="fill-none stroke-sha" strokeWidth="1.4" />,
  late: <path d="M5 0 10 5 5 10 0 5z" className="fill-sha" />,
  unknown: (
    <circle
      cx="5"
      cy="5"
      r="4"
      className="fill-none stroke-ink-2"
      strokeWidth="1.4"
      strokeDasharray="1.8 1.6"
    />
  ),
  no: <path d="M1 1l8 8M9 1 1 9" className="stroke-sha" strokeWidth="1.8" />,
  yes: <path d="M.5 5.4 3.8 8.6 9.6 1.6" className="fill-none stroke-wei" strokeWidth="1.9" />,
  ended: <path d="M1 5h8" className="stroke-ink-3" strokeWidth="1.6" />,
  locked: (
    <>
      <path d="M1.5 4.5h7v5h-7z" className="fill-ink-2" />
      <path d="M3 4.5V3a2 2 0 0 1 4 0v1.5" className="fill-none stroke-ink-2" strokeWidth="1.2" />
    </>
  ),
}
const USUAL_TONE: Partial<Record<Shape, Tone>> = { late: 'hot', no: 'hot', ring: 'quiet', ended: 'quiet' }
const TONE_CLASS: Record<Tone, string> = {
  plain: '',
  quiet: 'state-quiet',
  hot: 'state-urgent',
  ok: 'state-good',
}

/** A status shape alone; a word must stand beside it. */
export function ShapeMark({ shape, size = 10 }: { shape: Shape; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 10 10" aria-hidden="true">
      {MARKS[shape]}
    </svg>
  )
}

/** Word first, then shape, then colour. */
export function StatusWord(props: { shape: Shape; tone?: Tone; wrap?: boolean; children: ReactNode }) {
  const tone = props.tone ?? USUAL_TONE[props.shape] ?? 'plain'
  return (
    <span className={`state ${TONE_CLASS[tone]} ${props.wrap ? 'state-wraps' : ''}`}>
      <ShapeMark shape={props.shape} />
      <span>{props.children}</span>
    </span>
  )
}

/** An outline for kinds (class A, national park), never for states. */
export function Tag({
  variant = 'plain',
  children,
}: {
  variant?: 'plain' | 'kind' | 'solid'
  children: ReactNode
}) {
  const extra = { plain: '', kind: 'tag-kind', solid: 'tag-solid' }[variant]
  return <span className={`tag ${extra}`}>{children}</span>
}

/** 期限尺: one tick a working day, dark when used, all cinnabar when the day has passed. */
export function DeadlineTicks(props: { used: number; total: number; late?: boolean; children: ReactNode }) {
  const late = props.late ?? props.used > props.total
  const total = Math.min(Math.max(props.total, 0), 60)
  const pitch = total > 20 ? 3 : 5
  return (
    <span className="ticks">
      <svg width={total * pitch + 1} height="12" aria-hidden="true">
        {Array.from({ length: total }, (_, i) => (
          <path key={i} {...tick(1 + i * pitch, i < props.used, late)} />
        ))}
      </svg>
      <span className={late ? 'font-semibold text-sha' : ''}>{props.children}</span>
    </span>
  )
}

function tick(x: number, used: boolean, late: boolean) {
  if (late) return { d: `M${x} 1v10`, className: 'stroke-sha', strokeWidth: 2 }
  if (used) return { d: `M${x} 1v10`, className: 'stroke-ink', strokeWidth: 2 }
  return { d: `M${x} 4v7`, className: 'stroke-rule-2', strokeWidth: 1 }
}

export type RuleState = 'met' | 'unmet' | 'open'
const RULE_SHAPE: Record<RuleState, Shape> = { met: 'yes', unmet: 'no', open: 'unknown' }

/** One rule: met, unmet or not yet to be told; with values, what would satisfy it, and the clause. */
export function Rule(props: {
  state: RuleState
  words: ReactNode
  why?: ReactNode
  fix?: ReactNode
  clause?: ReactNode
}) {
  return (
    <div className="criterion">
      <ShapeMark shape={RULE_SHAPE[props.state]} />
      <div>
        <div className={props.state === 'unmet' ? 'criterion-name text-sha' : 'criterion-name'}>
          {props.words}
        </div>
        {props.why ? <div className="why">{props.why}</div> : null}
        {props.fix ? <div className="why">{props.fix}</div> : null}
        {props.clause ? <div className="clause">{props.clause}</div> : null}
      </div>
    </div>
  )
}
