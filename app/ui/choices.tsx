import type { ReactNode } from 'react'
import { FieldSet, type FieldProps } from './field'
import type { Option } from './fields'
import { typedList, typedText } from './reply'

type BoxProps = { type: 'radio' | 'checkbox'; id: string; name: string; option: Option; checked: boolean }

function Box({ type, id, name, option, checked }: BoxProps) {
  return (
    <label className="choice" htmlFor={id}>
      <input
        type={type}
        className="choice-box"
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
      />
      <span>
        {option.label}
        {option.hint ? <small>{option.hint}</small> : null}
      </span>
    </label>
  )
}

/** One of a few. */
export function RadioGroup(props: FieldProps & { options: Option[]; defaultValue?: string | null }) {
  return (
    <FieldSet {...props}>
      {({ id, name }, reply) => {
        const chosen = typedText(reply, name, props.defaultValue)
        return props.options.map((option, index) => (
          <Box
            key={option.value}
            type="radio"
            id={`${id}-${index}`}
            name={name}
            option={option}
            checked={option.value === chosen}
          />
        ))
      }}
    </FieldSet>
  )
}

/** Any of several; many short ones stand in columns where there is room. */
export function CheckboxGroup(
  props: FieldProps & { options: Option[]; defaultValue?: string[]; columns?: boolean },
) {
  return (
    <FieldSet {...props}>
      {({ id, name }, reply) => {
        const chosen = typedList(reply, name, props.defaultValue)
        const boxes = props.options.map((option, index) => (
          <Box
            key={option.value}
            type="checkbox"
            id={`${id}-${index}`}
            name={name}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))
        return props.columns ? <div className="grid gap-x-6 sm:grid-cols-2">{boxes}</div> : boxes
      }}
    </FieldSet>
  )
}

/** A single yes, such as a declaration; its label stands beside the box. A box one may leave empty does not say so. */
export function Checkbox(props: FieldProps & { text: ReactNode; value?: string; defaultChecked?: boolean }) {
  const value = props.value ?? 'on'
  return (
    <FieldSet {...props} optional={false}>
      {({ id, name }, reply) => (
        <Box
          type="checkbox"
          id={`${id}-0`}
          name={name}
          option={{ value, label: props.text }}
          checked={typedList(reply, name, props.defaultChecked ? [value] : []).includes(value)}
        />
      )}
    </FieldSet>
  )
}
