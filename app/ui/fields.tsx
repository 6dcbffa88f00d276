import type { ReactNode } from 'react'
import { lengthOf, lines } from '~/shared/typed-text'
import { Field, type FieldProps } from './field'
import { useWords } from './locale'
import { typedList, typedText, type Reply } from './reply'
import { ShapeMark } from './status'
import { kitWords } from './words'

type Text = FieldProps & { defaultValue?: string | number | null; disabled?: boolean; readOnly?: boolean }
export type Option = {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
  /** The heading it stands under in a list to choose from. */
  group?: string
}

type TextInput = Text & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search'
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  placeholder?: string
  maxLength?: number
  spellCheck?: boolean
}

/** One line of text. */
export function TextField(props: TextInput) {
  return (
    <Field {...props}>
      {(input, reply) => (
        <input
          {...input}
          className="input"
          type={props.type ?? 'text'}
          defaultValue={
            props.type === 'password' ? undefined : typedText(reply, props.name, props.defaultValue)
          }
          autoComplete={props.autoComplete}
          inputMode={props.inputMode}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          spellCheck={props.spellCheck}
          disabled={props.disabled}
          readOnly={props.readOnly}
        />
      )}
    </Field>
  )
}

/** Several lines; `max` says how many characters are taken. */
export function TextArea(props: Text & { rows?: number; max?: number; placeholder?: string }) {
  return (
    <Field {...props}>
      {(input, reply) => (
        <>
          <textarea
            {...input}
            className="input"
            rows={props.rows ?? 4}
            defaultValue={typedText(reply, props.name, props.defaultValue)}
            placeholder={props.placeholder}
            disabled={props.disabled}
            readOnly={props.readOnly}
          />
          {props.max ? (
            <Count of={input.id} typed={typedText(reply, props.name, props.defaultValue)} most={props.max} />
          ) : null}
        </>
      )}
    </Field>
  )
}

/** How many characters stand in a field and how many it takes; count.script.ts goes on counting. */
function Count({ of, typed, most }: { of: string; typed: string; most: number }) {
  const w = useWords(kitWords)
  const count = lengthOf(lines(typed))
  const isOver = count > most
  return (
    <div className="counter" data-count-of={of} data-most={most}>
      <span data-count={w.charCount('{count}', most)} hidden={isOver}>
        {w.charCount(String(count), most)}
      </span>
      <span role="status" className="text-sha" data-over={w.charsOver('{over}', most)}>
        {isOver ? w.charsOver(String(count - most), most) : null}
      </span>
    </div>
  )
}

/** A number with its unit beside it, never inside the text. */
export function NumberField(props: Text & { unit: ReactNode; decimals?: boolean; placeholder?: string }) {
  return (
    <Field {...props}>
      {(input, reply) => (
        <div className="unit">
          <input
            {...input}
            className="input"
            inputMode={props.decimals ? 'decimal' : 'numeric'}
            autoComplete="off"
            defaultValue={typedText(reply, props.name, props.defaultValue)}
            placeholder={props.placeholder}
            disabled={props.disabled}
            readOnly={props.readOnly}
          />
          <span className="unit-name">{props.unit}</span>
        </div>
      )}
    </Field>
  )
}

/** Money is asked for in 万元. */
export function MoneyField(props: Text & { placeholder?: string }) {
  const w = useWords(kitWords)
  return <NumberField {...props} unit={w.wan} decimals />
}

/** The browser's own date field. */
export function DateField(props: Text & { min?: string; max?: string }) {
  return (
    <Field {...props}>
      {(input, reply) => (
        <input
          {...input}
          className="input input-date"
          type="date"
          min={props.min}
          max={props.max}
          defaultValue={typedText(reply, props.name, props.defaultValue)}
          disabled={props.disabled}
          readOnly={props.readOnly}
        />
      )}
    </Field>
  )
}

/** A list to choose one from; the empty choice says so unless `required` has a default. */
export function SelectField(props: Text & { options: Option[]; empty?: string | false }) {
  const w = useWords(kitWords)
  return (
    <Field {...props}>
      {(input, reply) => (
        <select
          {...input}
          className="input"
          defaultValue={typedText(reply, props.name, props.defaultValue)}
          disabled={props.disabled}
        >
          {props.empty === false ? null : <option value="">{props.empty ?? w.notChosen}</option>}
          {groupsOf(props.options).map(([group, options]) =>
            group === '' ? (
              options.map(optionOf)
            ) : (
              <optgroup key={group} label={group}>
                {options.map(optionOf)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  )
}

const optionOf = (option: Option) => (
  <option key={option.value} value={option.value} disabled={option.disabled}>
    {option.label}
  </option>
)

/** The options under the headings they name, in their order; those without one under none. */
function groupsOf(options: readonly Option[]): [string, Option[]][] {
  const groups = new Map<string, Option[]>()
  for (const option of options) {
    const group = option.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), option])
  }
  return [...groups]
}

/** The browser's own file field on the drop zone: files may be dropped on it. */
export function FileField(
  props: FieldProps & {
    accept?: string
    multiple?: boolean
    disabled?: boolean
    note?: ReactNode
    /** Files that came with a refused form stay with it, each shown at its address; the form takes their ids. */
    keptAt?: ((id: string) => string) | undefined
  },
) {
  return (
    <Field {...props}>
      {(input, reply) => (
        <>
          {props.keptAt ? <KeptFiles name={props.name} reply={reply} at={props.keptAt} /> : null}
          <div className="file-drop">
            <input
              {...input}
              type="file"
              accept={props.accept}
              multiple={props.multiple}
              disabled={props.disabled}
            />
          </div>
          {props.note ? <p className="mt-1.5 text-13 text-ink-3">{props.note}</p> : null}
        </>
      )}
    </Field>
  )
}

const FILE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Files that have arrived with a form that was refused: sent again with it, but for those that are unticked. */
function KeptFiles({ name, reply, at }: { name: string; reply: Reply; at: (id: string) => string }) {
  const w = useWords(kitWords)
  const ids = typedList(reply, name).filter((id) => FILE_ID.test(id))
  if (ids.length === 0) return null
  return (
    <ul className="mb-2 flex flex-wrap gap-x-6" aria-label={w.filesKept}>
      {ids.map((id, index) => (
        <li key={id}>
          <label className="choice">
            <input type="checkbox" className="choice-box" name={name} value={id} defaultChecked />
            <span>
              {w.fileKept(index + 1)}
              <img
                src={at(id)}
                alt=""
                loading="lazy"
                className="mt-1 block h-16 w-16 border border-rule object-cover"
              />
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}

/** A file already here: its name, size, and how it stands. */
export function FileRow(props: {
  name: string
  to?: string
  size?: string
  ok: boolean
  status: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="file">
      <div className="flex items-baseline justify-between gap-4">
        <span className="code">{props.to ? <a href={props.to}>{props.name}</a> : props.name}</span>
        <span className="text-13 whitespace-nowrap text-ink-3">{props.size}</span>
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-13">
        <span className={`state ${props.ok ? 'text-ink-2' : 'state-urgent'}`}>
          <ShapeMark shape={props.ok ? 'yes' : 'no'} />
          {props.status}
        </span>
        {props.children}
      </div>
    </div>
  )
}
