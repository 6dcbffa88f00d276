import type { ReactNode } from 'react'
import { useWords } from './locale'
import { ShapeMark, type Shape } from './status'
import { kitWords } from './words'
import { Link } from './link'

export type ErrorKind = 'not_found' | 'forbidden' | 'own_file' | 'looking' | 'bug' | 'unavailable'
const SHAPE: Record<ErrorKind, Shape> = {
  not_found: 'unknown',
  forbidden: 'locked',
  own_file: 'locked',
  looking: 'locked',
  bug: 'late',
  unavailable: 'half',
}

/** The kind of page a response status asks for; a refusal may name itself beside it. */
export function errorKind(status: number, name = ''): ErrorKind {
  if (status === 403 && name === 'Own file') return 'own_file'
  if (status === 403 && name === 'Only looking') return 'looking'
  if (status === 404 || status === 410) return 'not_found'
  if (status === 401 || status === 403) return 'forbidden'
  return status === 429 || status === 503 ? 'unavailable' : 'bug'
}

/** What went wrong, whether anything was lost, what to do next. `text` says it in the audience's words. */
export function ErrorPage(props: {
  kind: ErrorKind
  title?: string
  text?: string
  incident?: string
  back?: { to: string; label?: string }
  children?: ReactNode
}) {
  const w = useWords(kitWords)
  const usual = w.errors[props.kind]
  return (
    <div className="max-w-[37em] py-12">
      <div className="border-t border-ink pt-4">
        <h1 className="flex items-center gap-2 text-24">
          <ShapeMark shape={SHAPE[props.kind]} size={14} />
          {props.title ?? usual.title}
        </h1>
        <p className="mt-2 text-16">{props.text ?? usual.text}</p>
        {props.incident ? (
          <p className="mt-2 text-13 text-ink-2">
            {w.incident} <span className="code font-semibold text-ink">{props.incident}</span>
          </p>
        ) : null}
        {props.children}
        {props.back ? (
          <p className="mt-6">
            <Link to={props.back.to}>{props.back.label ?? w.back}</Link>
          </p>
        ) : null}
      </div>
    </div>
  )
}
