import { fieldsOfAll, type OwnField, type OwnShape } from '~/ground/record-kinds/shape'
import type { FieldSaid } from './field.form'
import { boundOf, choicesOf } from './fields'
import type { KindSaid } from './kind.form'

/**
 * What a version asks, from what was typed. A field and a choice that stood in an earlier version keep their codes, so
 * that rules and records go on naming them; a field of another type is another field.
 */
export function shapeOf(said: KindSaid, newestFirst: readonly OwnShape[]): OwnShape {
  const known = fieldsOfAll(newestFirst)
  let last = Math.max(0, ...known.map(({ code }) => Number(code.slice(1))))
  const taken = new Set<string>()
  const fields = said.fields.map((row) => {
    const before = known.find(({ code, type }) => code === row.code && type === row.type && !taken.has(code))
    const code = before?.code ?? `f${(last += 1)}`
    taken.add(code)
    return fieldOf(row, code, before)
  })
  const { numberForm, check, dayZh, dayEn, paper, paperZh, paperEn, ends, months, renew } = said
  const byPattern = check === 'pattern'
  return {
    fields,
    numberForm,
    check,
    dayZh,
    dayEn: dayEn || dayZh,
    paper,
    paperZh,
    paperEn: paperEn || paperZh,
    ends,
    months,
    pattern: byPattern ? said.pattern : '',
    example: byPattern ? said.example : '',
    renew: ends !== 'never' && renew,
  }
}

function fieldOf(row: FieldSaid, code: string, before: OwnField | undefined): OwnField {
  const { type, role, zh, en, required, unitZh, unitEn } = row
  const known = before?.choices ?? []
  let last = Math.max(0, ...known.map((one) => Number(one.code.slice(1))))
  const choices = choicesOf(row.choices).map((choice) => ({
    code: known.find((one) => one.zh === choice.zh)?.code ?? `c${(last += 1)}`,
    zh: choice.zh,
    en: choice.en || choice.zh,
  }))
  return {
    code,
    type,
    role,
    zh,
    en: en || zh,
    // Nothing is counted once by a number that was not given, and nothing summed that says no amount.
    required: required || role === 'number' || role === 'amount',
    least: boundOf(type, row.least),
    most: boundOf(type, row.most),
    unitZh: type === 'number' ? unitZh : '',
    unitEn: type === 'number' ? unitEn || unitZh : '',
    choices: type === 'choice' ? choices : [],
  }
}

export type Fixed = 'number_fixed' | 'amount_fixed' | 'ends_fixed'

/**
 * What a kind that firms already fill in keeps: by what its records are told apart, whether they say an amount, and
 * whether they end. Figures rest on these; whoever needs others retires the kind and defines the next.
 */
export function keptOf(before: OwnShape, next: OwnShape): Fixed[] {
  const roleOf = ({ fields }: OwnShape, role: string) => fields.find((one) => one.role === role)?.code ?? ''
  const found: [Fixed, boolean][] = [
    [
      'number_fixed',
      roleOf(before, 'number') !== roleOf(next, 'number') ||
        before.numberForm !== next.numberForm ||
        keptBy(before) !== keptBy(next),
    ],
    ['amount_fixed', roleOf(before, 'amount') !== roleOf(next, 'amount')],
    ['ends_fixed', (before.ends === 'never') !== (next.ends === 'never')],
  ]
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** What decides in which form a number is kept: numbers that the product knows come in the form of their own rule. */
function keptBy({ check, numberForm }: OwnShape): string {
  return check === 'none' || check === 'pattern' ? numberForm : check
}
