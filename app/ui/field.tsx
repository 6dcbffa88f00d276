import type { ReactNode } from 'react'
import { useWords } from './locale'
import { errorsOf, fieldId, useScope, type FieldSize, type Reply } from './reply'
import { ShapeMark } from './status'
import { kitWords } from './words'

export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** What stands below the field: a check's result, the rule on a phone. */
  after?: ReactNode
  optional?: boolean
  reply?: Reply
  errorText?: (code: string, field: string) => string
  size?: FieldSize
}

/** What an input needs to say that it has a hint or is wrong. */
export type InputProps = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

function useField(props: FieldProps) {
  const { reply, errorText, size } = useScope(props)
  const id = fieldId(props.name)
  const errors = errorsOf(reply, props.name).map((code) => errorText?.(code, props.name) ?? code)
  const described = [props.hint ? `${id}-h` : '', errors.length ? `${id}-e` : ''].filter(Boolean).join(' ')
  const input: InputProps = {
    id,
    name: props.name,
    'aria-describedby': described || undefined,
    'aria-invalid': errors.length ? true : undefined,
    'aria-required': props.optional ? undefined : true,
  }
  return { id, errors, input, reply, classes: frame(errors, size) }
}

function frame(errors: string[], size: FieldSize | undefined): string {
  return `field ${errors.length ? 'has-error' : ''} ${size === 'l' ? 'form-large' : ''}`
}

function LabelWords({ label, optional }: { label: ReactNode; optional?: boolean }) {
  const w = useWords(kitWords)
  return (
    <>
      {label}
      {optional ? <span className="optional">{w.optional}</span> : null}
    </>
  )
}

function HintAndErrors({ id, hint, errors }: { id: string; hint?: ReactNode; errors: string[] }) {
  return (
    <>
      {hint ? (
        <div className="hint" id={`${id}-h`}>
          {hint}
        </div>
      ) : null}
      {errors.length ? (
        <div id={`${id}-e`}>
          {errors.map((text) => (
            <p className="error-message" key={text}>
              <ShapeMark shape="no" />
              <span>{text}</span>
            </p>
          ))}
        </div>
      ) : null}
    </>
  )
}

/** Label above, hint below it, error between hint and field. */
export function Field(props: FieldProps & { children: (input: InputProps, reply: Reply) => ReactNode }) {
  const { id, errors, input, reply, classes } = useField(props)
  return (
    <div className={classes}>
      <label className="label" htmlFor={id}>
        <LabelWords label={props.label} optional={props.optional} />
      </label>
      <HintAndErrors id={id} hint={props.hint} errors={errors} />
      {props.children(input, reply)}
      {props.after}
    </div>
  )
}

/** The same for a group of choices; the group itself takes the focus of an error link. */
export function FieldSet(
  props: FieldProps & { children: (input: Pick<InputProps, 'id' | 'name'>, reply: Reply) => ReactNode },
) {
  const { id, errors, input, reply, classes } = useField(props)
  return (
    <fieldset className={classes} id={id} tabIndex={-1} aria-describedby={input['aria-describedby']}>
      <legend className="label">
        <LabelWords label={props.label} optional={props.optional} />
      </legend>
      <HintAndErrors id={id} hint={props.hint} errors={errors} />
      {props.children({ id, name: props.name }, reply)}
      {props.after}
    </fieldset>
  )
}
