import { wanToYuan } from '~/shared/money'
import { readNumber } from '~/shared/typed-number'
import type { FieldSaid } from './field.form'

/** A form of more fields nobody fills in on a phone. */
export const MOST_FIELDS = 20
const LONGEST = 1000

/** A bound as it is kept: of an amount in yuan, of a text its length; null where none is set. */
export function boundOf(type: FieldSaid['type'], typed: string): string | null | 'wrong' {
  if (typed === '') return null
  if (type === 'number') return decimal(typed, { unit: 'none', digits: 12, places: 4, negative: true })
  if (type === 'money') {
    const wan = decimal(typed, { unit: 'wan', digits: 12, places: 6 })
    return wan === 'wrong' ? wan : wanToYuan(wan)
  }
  if (type !== 'text') return 'wrong'
  const length = decimal(typed, { unit: 'none', digits: 4, places: 0 })
  return length !== 'wrong' && Number(length) >= 1 && Number(length) <= LONGEST ? length : 'wrong'
}

function decimal(typed: string, rules: Parameters<typeof readNumber>[1]): string {
  const read = readNumber(typed, rules)
  return read.ok ? read.value : 'wrong'
}

/** A list to choose from as it is typed: one a line, the English behind a stroke. */
export function choicesOf(typed: string): { zh: string; en: string }[] {
  return typed.split('\n').flatMap((row) => {
    const [zh = '', en = ''] = row.split(/[|｜]/).map((part) => part.trim())
    return zh === '' ? [] : [{ zh, en }]
  })
}

/** The same list as it is typed, for the form to show it again. */
export function choicesTyped(choices: readonly { zh: string; en: string }[]): string {
  return choices.map(({ zh, en }) => (en && en !== zh ? `${zh} | ${en}` : zh)).join('\n')
}
