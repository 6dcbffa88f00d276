import { Field, FieldSet } from '~/ui/field'
import { useLocale, useWords } from '~/ui/locale'
import { factDefinition, type Catalogue, type FactCode } from '~/ground/criteria/facts'
import {
  factFits,
  measuredBy,
  MEASURES,
  operatorsFor,
  type Condition,
  type Measure,
} from '~/ground/criteria/rule-form'
import { criteriaWords } from '~/ground/criteria/words'

/** One line of a rule: what is compared, how, and with what. */
type LineProps = { line: Condition; path: string; among: Catalogue }

export function RuleLine({ line, path, among }: LineProps) {
  const w = useWords(criteriaWords).rule
  const operators = operatorsFor(line, among)
  return (
    <div className="grid items-start gap-x-4 md:grid-cols-4 [&_.field]:mb-3">
      <input type="hidden" name={`${path}.kind`} value="condition" />
      <Picked
        name={`${path}.measure`}
        label={w.measure}
        value={line.measure}
        options={MEASURES.map((measure) => [measure, w.measures[measure]])}
      />
      <FactPick
        key={line.measure}
        name={`${path}.fact`}
        label={w.fact}
        value={line.fact}
        fits={(code) => factFits(code, line.measure, null, among)}
        among={among}
      />
      <Second line={line} path={path} among={among} />
      {operators.length > 0 ? (
        <Picked
          key={`${operators.join()} ${line.fact}`}
          name={`${path}.operator`}
          label={w.operator}
          value={line.operator}
          options={operators.map((operator) => [operator, w.operators[operator]])}
        />
      ) : null}
      <Value line={line} path={path} among={among} />
    </div>
  )
}

type PickedProps = { name: string; label: string; value: string; options: [value: string, label: string][] }

function Picked({ name, label, value, options }: PickedProps) {
  return (
    <Field name={name} label={label}>
      {(input) => (
        <select {...input} className="input" defaultValue={value}>
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type FactPickProps = {
  name: string
  label: string
  value: string
  fits: (code: FactCode) => boolean
  among: Catalogue
  first?: [string, string]
}

function FactPick({ name, label, value, fits, first, among }: FactPickProps) {
  const w = useWords(criteriaWords).rule
  const locale = useLocale()
  const facts = (Object.keys(among) as FactCode[])
    .filter(fits)
    .map((code): [string, string] => [code, factDefinition(code, among)?.[locale] ?? code])
  const options: [string, string][] = [['', w.chooseFact], ...(first ? [first] : []), ...facts]
  return <Picked {...{ name, label, value, options }} />
}

function Second({ line: { measure, fact, second }, path, among }: LineProps) {
  const w = useWords(criteriaWords).rule
  if (measure === 'fact') return null
  const other: Exclude<Measure, 'fact'> = measure
  return (
    <FactPick
      key={`${measure} ${fact}`}
      name={`${path}.second`}
      label={w.secondOf[other]}
      value={second}
      fits={(code) => factFits(code, measure, measure === 'months' ? null : fact, among)}
      among={among}
      {...(measure === 'months' ? { first: ['on_date', w.onDate] as [string, string] } : {})}
    />
  )
}

const WITHOUT_VALUE = ['', 'yes', 'no', 'exists', 'not_exists']

/** The value: an amount in its unit, a day, or the choices of the fact; nothing where the operator says it all. */
function Value({ line, path, among }: LineProps) {
  const w = useWords(criteriaWords).rule
  const measured = measuredBy(line, among)
  if (!measured || WITHOUT_VALUE.includes(line.operator)) return null
  if (measured.entered === 'choices') return <Choices line={line} path={path} among={among} />
  const unit = measured.entered === 'date' ? '' : w.units[measured.unit]
  const isDay = measured.entered === 'date'
  return (
    <Field key={measured.entered} name={`${path}.value`} label={w.value}>
      {(input) => (
        <div className={unit ? 'unit' : undefined}>
          <input
            {...input}
            className={isDay ? 'input input-date' : 'input'}
            type={isDay ? 'date' : 'text'}
            inputMode={isDay ? undefined : 'decimal'}
            autoComplete="off"
            maxLength={20}
            defaultValue={line.value}
          />
          {unit ? <span className="unit-name">{unit}</span> : null}
        </div>
      )}
    </Field>
  )
}

function Choices({ line, path, among }: LineProps) {
  const w = useWords(criteriaWords).rule
  const locale = useLocale()
  const choices = line.fact === '' ? {} : (factDefinition(line.fact, among)?.choices ?? {})
  return (
    <FieldSet key={line.fact} name={`${path}.choices`} label={w.choices}>
      {({ id, name }) =>
        Object.entries(choices).map(([value, label], index) => (
          <label key={value} className="choice" htmlFor={`${id}-${index}`}>
            <input
              type="checkbox"
              className="choice-box"
              id={`${id}-${index}`}
              name={name}
              value={value}
              defaultChecked={line.choices.includes(value)}
            />
            <span>{label[locale]}</span>
          </label>
        ))
      }
    </FieldSet>
  )
}
