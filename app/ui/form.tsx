import { useNavigation } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button, type ButtonSize, type ButtonVariant } from './buttons'
import { useWords } from './locale'
import { fieldId, useScope, type Reply } from './reply'
import { kitWords } from './words'

export { Field, FieldSet, type FieldProps, type InputProps } from './field'
export { FormScope, fieldId, typedList, typedText, valueAt, type FieldSize, type Reply } from './reply'

/** On pages that send no script the browser itself moves focus to what it finds marked. */
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
  const box = useRef<HTMLDivElement>(null)
  const order = Object.keys(props.labels ?? {})
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const wrong = Object.entries(reply?.error ?? {})
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([name, codes]) =>
      (codes ?? []).map((code) => ({ name, text: errorText?.(code, name) ?? code })),
    )
  useEffect(() => {
    if (reply?.error) box.current?.focus()
  }, [reply])
  if (wrong.length === 0) return null
  const fields = wrong.filter(({ name }) => name)
  return (
    <div className="sum" role="alert" tabIndex={-1} ref={box} {...FOCUSED}>
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

/** Sends the form; says what it does, and keeps saying so while it is busy. */
export function Submit(props: {
  children: ReactNode
  busy?: ReactNode
  variant?: ButtonVariant
  size?: ButtonSize
  name?: string
  value?: string
  form?: string
  formAction?: string
  disabled?: boolean
}) {
  const scope = useScope({})
  const navigation = useNavigation()
  const { name, value } = props
  const sending = navigation.state !== 'idle' ? navigation.formData : undefined
  const busy =
    sending !== undefined && (name === undefined || value === undefined || sending.get(name) === value)
  return (
    <Button
      variant={props.variant ?? 'primary'}
      size={props.size ?? (scope.size === 'l' ? 'l' : 'm')}
      name={name}
      value={value}
      form={props.form}
      formAction={props.formAction}
      disabled={props.disabled}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : undefined}
    >
      {busy ? (props.busy ?? props.children) : props.children}
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
  type Option,
} from './fields'
