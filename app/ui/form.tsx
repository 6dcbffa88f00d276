import type { ReactNode } from 'react'
import { Button, type ButtonSize, type ButtonVariant } from './buttons'
import { useWords } from './locale'
import { fieldId, useScope, type Reply } from './reply'
import { kitWords } from './words'

export { FormScope, fieldId, typedText, type FieldSize, type Reply } from './reply'

/** The browser itself moves focus to what it finds marked; every-page.script.ts sees to those that do not. */
const FOCUSED = { autoFocus: true }

/** Every error of a refused form, with links to the fields; takes focus when it appears. */
export function ErrorSummary(props: {
  reply?: Reply
  /** The name of each field, as its label says it, in the order of the fields. */
  labels?: Record<string, string>
  title?: string
  errorText?: (code: string, field: string) => string
}) {
  const w = useWords(kitWords)
  const { reply, errorText } = useScope(props)
  const order = Object.keys(props.labels ?? {})
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const wrong = Object.entries(reply?.error ?? {})
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([name, codes]) =>
      (codes ?? []).map((code) => ({ name, text: errorText?.(code, name) ?? code })),
    )
  if (wrong.length === 0) return null
  const fields = wrong.filter(({ name }) => name)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} {...FOCUSED}>
      <h2>{props.title ?? w.toFix(fields.length || wrong.length)}</h2>
      <ul>
        {wrong.map(({ name, text }, index) => (
          <li key={index}>
            {name ? <a href={`#${fieldId(name)}`}>{said(props.labels?.[name], text)}</a> : text}
          </li>
        ))}
      </ul>
    </div>
  )
}

function said(label: string | undefined, text: string): ReactNode {
  return label ? (
    <>
      {label}: {text}
    </>
  ) : (
    text
  )
}

/** Sends the form; says what it does, and `busy` while the answer is awaited (every-page.script.ts). */
export function Submit(props: {
  children: ReactNode
  busy?: string
  variant?: ButtonVariant
  size?: ButtonSize
  name?: string
  value?: string
  form?: string
  formAction?: string
  disabled?: boolean
}) {
  const scope = useScope({})
  return (
    <Button
      variant={props.variant ?? 'primary'}
      size={props.size ?? (scope.size === 'l' ? 'l' : 'm')}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      disabled={props.disabled}
      data-busy={props.busy}
    >
      {props.children}
    </Button>
  )
}

/** One submission, one effect: the key that makes a repeated post harmless. */
export function IdempotencyKey({ value, name = 'idempotencyKey' }: { value: string; name?: string }) {
  return <input type="hidden" name={name} value={value} />
}

export { Checkbox, CheckboxGroup, RadioGroup } from './choices'
export {
  DateField,
  FileField,
  FileRow,
  MoneyField,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from './fields'
