import { parseWithZod } from '@conform-to/zod/v4'
import { expect, it } from 'vitest'
import { startForm } from '~/admission/new-applications/start.form'
import { FirmChangeForm } from '~/admission/register-changes/change-firm.form'
import { identityError, identityWords } from '~/ground/firms/identity-words'
import { isKept } from '~/ui/kept-texts'

const GOOD = {
  track: 'A',
  uscc: '91350100M000100Y43',
  name: '新企业',
  foundedOn: '2025-06-18',
  industryCode: '39',
  contactName: '张三',
  contactPhone: '138 0013 8000',
}

function errorsOf(typed: Record<string, string>, schema = startForm('2026-11-18')) {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  const read = parseWithZod(form, { schema })
  return read.status === 'success' ? {} : (read.error ?? {})
}

it('takes a whole registration', () => {
  expect(errorsOf(GOOD)).toEqual({})
  expect(errorsOf({ ...GOOD, foundedOn: '2025年6月18日' })).toEqual({})
})

it('names everything that is wrong with a registration in one round', () => {
  expect(errorsOf({})).toEqual({
    track: ['track_missing'],
    uscc: ['uscc_missing'],
    name: ['name_missing'],
    foundedOn: ['founded_missing'],
    industryCode: ['industry_missing'],
    contactName: ['contact_missing'],
    contactPhone: ['phone_missing'],
  })
  expect(errorsOf({ uscc: '123', foundedOn: '2027-01-01', contactPhone: '12' })).toEqual({
    track: ['track_missing'],
    uscc: ['uscc_wrong_length:3'],
    name: ['name_missing'],
    foundedOn: ['founded_later'],
    industryCode: ['industry_missing'],
    contactName: ['contact_missing'],
    contactPhone: ['phone_wrong'],
  })
})

it('asks for the reason of an odd check character beside all other errors, on every form of the register', () => {
  const odd = { ...GOOD, uscc: '91350100M000100Y44' }
  expect(errorsOf({ ...odd, name: '' })).toEqual({
    name: ['name_missing'],
    usccReason: ['uscc_needs_reason:3'],
  })
  expect(errorsOf({ ...odd, usccReason: '执照如此' })).toEqual({})
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...odd, reason: '' })) form.set(name, value)
  expect(parseWithZod(form, { schema: FirmChangeForm }).reply().error).toEqual({
    reason: ['reason_missing'],
    usccReason: ['uscc_needs_reason:3'],
  })
})

it.each([
  ['1890-01-01', 'founded_too_old'],
  ['1949-12-31', 'founded_too_old'],
  ['2025-02-30', 'founded_not_a_day'],
  ['2026-11-19', 'founded_later'],
])('says of the day %s that it is %s', (foundedOn, code) => {
  expect(errorsOf({ ...GOOD, foundedOn })).toEqual({ foundedOn: [code] })
})

it.each(['91610131MAOW0004XG', '123', 'Z1350100M000100Y43', '913501A0M000100Y43', '91350100M000100Y44'])(
  'has words in both languages for what is wrong with %s',
  (uscc) => {
    for (const { errors } of [identityWords.zh, identityWords.en]) {
      for (const code of Object.values(errorsOf({ ...GOOD, uscc })).flat()) {
        expect(identityError(errors)(String(code))).not.toMatch(/undefined|uscc_/)
      }
    }
    expect(Object.keys(errorsOf({ ...GOOD, uscc }))).toHaveLength(1)
  },
)

it('keeps no file, password, key or excepted field on a device', () => {
  const kept = (name: string, type: string) => isKept({ name, type }, ['idNumber'])
  expect(['text', 'textarea', 'select-one', 'radio', 'checkbox'].map((type) => kept('name', type))).toEqual(
    Array.from({ length: 5 }, () => true),
  )
  expect(['file', 'password', 'hidden', 'submit', 'button'].map((type) => kept('name', type))).toEqual(
    Array.from({ length: 5 }, () => false),
  )
  expect([kept('idNumber', 'text'), kept('', 'text')]).toEqual([false, false])
})
