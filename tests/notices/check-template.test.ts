import { expect, it, test } from 'vitest'
import { faultsOf } from '~/ground/letters/check-template'
import { LETTER_KINDS, letterOf } from '~/across/letters/catalogue'

it.each(LETTER_KINDS)('the built-in text of %s has no fault', (kind) => {
  for (const locale of ['zh', 'en'] as const)
    expect(faultsOf(letterOf(kind), locale, letterOf(kind)[locale])).toEqual([])
})

test('every fault is named at once', () => {
  const text = { subject: '{ref} {grounds}', body: '{firma} {firm}{ and {Link}' }
  expect(faultsOf(letterOf('application_declined'), 'en', text)).toEqual([
    { field: 'body', code: 'unknown', names: ['firma'] },
    { field: 'body', code: 'stray_brace' },
    { field: 'subject', code: 'not_in_subject', names: ['grounds'] },
    { field: 'body', code: 'missing', names: ['how to disagree'] },
  ])
})

test('full-width braces, capitals and spaces are forgiven; the other language is not', () => {
  const body = '｛依据｝{ 不同意见 }｛链接｝'
  expect(faultsOf(letterOf('application_declined'), 'zh', { subject: '{编号}', body })).toEqual([])
  expect(faultsOf(letterOf('application_referred'), 'zh', { subject: '{ref}', body: '{链接}' })).toEqual([
    { field: 'subject', code: 'unknown', names: ['ref'] },
  ])
})
