import { intakeWords } from '~/ground/forms/words'
import { cellProblems, type CellProblem } from '~/ground/forms/check-answers'
import { MOST_ROWS, NO, YES, type Question } from '~/ground/forms/form-sections'
import { cellName, rowsOf, type GroupRow } from '~/ground/forms/group-rows'
import { Button } from '~/ui/buttons'
import { FieldSet } from '~/ui/field'
import { DateField, FormScope, MoneyField, NumberField, SelectField, TextField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import type { RowSays } from '~/admission/uploads/saving-says'
import { words } from '~/admission/applications/words'

type GroupProps = {
  question: Question
  value: string | undefined
  /** How many empty rows stand below those that are filled. */
  blankRows?: number
  hint?: string
  /** Whether rows can be added and taken out here; else empty lines stand ready. */
  fixed?: boolean
}

/** The rows of a group: each a small form of its own, with a button to take it out and one to add another. */
export function GroupField({ question, value, blankRows = 0, hint, fixed = false }: GroupProps) {
  const locale = useLocale()
  const w = useWords(words)
  const rows = rowsShown(question, value, fixed ? 2 : blankRows)
  const wrong = cellProblems(question, value)
  const most = Math.min(question.maxRows ?? MOST_ROWS, MOST_ROWS)
  const says: RowSays = { row: w.row('{n}'), drop: w.dropRow('{n}') }
  return (
    <FieldSet name={question.key} label={question[locale]} hint={hint} optional={!question.required}>
      {() => (
        <>
          <div data-rows={JSON.stringify(says)} data-least={question.minRows ?? 1} data-most={most}>
            {rows.map((row, index) => (
              <RowFields key={index} group={question} {...{ row, index, wrong, fixed }} />
            ))}
          </div>
          {fixed ? null : (
            <p className="mt-2" hidden={rows.length >= most} data-add-row>
              <Button variant="secondary" size="s" name="then" value={`add:${question.key}`}>
                {w.addRow}
              </Button>
            </p>
          )}
        </>
      )}
    </FieldSet>
  )
}

function rowsShown(question: Question, value: string | undefined, blankRows: number): GroupRow[] {
  const filled = rowsOf(question, value)
  const least = Math.max(question.minRows ?? 0, filled.length + blankRows, 1)
  const most = Math.min(question.maxRows ?? MOST_ROWS, MOST_ROWS)
  const blank = Array.from({ length: Math.max(0, Math.min(least, most) - filled.length) }, () => ({}))
  return [...filled, ...blank]
}

type RowProps = { group: Question; row: GroupRow; index: number; wrong: CellProblem[]; fixed: boolean }

function RowFields({ group, row, index, wrong, fixed }: RowProps) {
  const w = useWords(words)
  const mine = wrong.filter((one) => one.row === index)
  const errors = mine.map(({ column, problem }) => [cellName(group.key, index, column), [w.problem[problem]]])
  return (
    <div className="mt-2 border-t border-rule pt-2" role="group" aria-label={w.row(index + 1)} data-row>
      <div className="flex items-baseline justify-between">
        <span className="text-12 text-ink-3" data-row-name>
          {w.row(index + 1)}
        </span>
        {fixed ? null : (
          <Button
            variant="text"
            size="s"
            hidden={index === 0 && Object.keys(row).length === 0}
            name="then"
            value={`drop:${group.key}:${index}`}
            aria-label={w.dropRow(index + 1)}
          >
            {w.remove}
          </Button>
        )}
      </div>
      <FormScope reply={{ error: Object.fromEntries(errors) }}>
        <div className="grid gap-x-4 sm:grid-cols-2">
          {(group.columns ?? []).map((column) => (
            <Cell
              key={column.key}
              column={column}
              name={cellName(group.key, index, column.key)}
              value={row[column.key]}
            />
          ))}
        </div>
      </FormScope>
    </div>
  )
}

function Cell({ column, name, value }: { column: Question; name: string; value: string | undefined }) {
  const locale = useLocale()
  const w = useWords(words)
  const units = useWords(intakeWords).unit
  const hint = locale === 'zh' ? column.hintZh : column.hintEn
  const field = { name, label: column[locale], hint, optional: !column.required, defaultValue: value }
  switch (column.type) {
    case 'number':
      return <NumberField {...field} unit={units[column.unit ?? 'none']} decimals />
    case 'money':
      return <MoneyField {...field} />
    case 'date':
      return <DateField {...field} min={column.min} max={column.max} />
    case 'choice':
      return (
        <SelectField
          {...field}
          options={(column.options ?? []).map((option) => ({ value: option.value, label: option[locale] }))}
        />
      )
    case 'boolean':
      return (
        <SelectField
          {...field}
          options={[
            { value: YES, label: w.yes },
            { value: NO, label: w.no },
          ]}
        />
      )
    default:
      return <TextField {...field} maxLength={column.maxLength ?? 200} />
  }
}
