import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHOICE_KINDS, kindsFor } from '~/across/letters/choices'
import { digestDue, digestText } from '~/ground/notices/digest'
import { inboxWords } from '~/ground/notices/inbox-words'
import { LETTER_KINDS, letterOf } from '~/across/letters/catalogue'

test('the day of a digest begins at eight in Shanghai', () => {
  expect(digestDue(new Date('2026-11-20T23:59:59Z'))).toEqual({
    day: '2026-11-20',
    before: new Date('2026-11-20T00:00:00Z'),
  })
  expect(digestDue(new Date('2026-11-21T00:00:00Z')).day).toBe('2026-11-21')
})

test('every letter of the day is in its text once, up to sixty', () => {
  const item = fc.record({
    subject: fc.stringMatching(/^[a-z]{1,8}$/),
    page: fc.constantFrom(null, '/my'),
    aboutType: fc.constantFrom('application', 'decision', 'evidence', 'unheard_of'),
    aboutId: fc.constantFrom('1', '2', '3'),
  })
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 80 }), (items) => {
      const text = digestText(items, inboxWords.zh.digest, 'https://x.test')
      const lines = text.split('\n').filter((line) => line.startsWith('· '))
      const first = items.slice(0, 60).map(({ subject }) => `· ${subject}`)
      expect(lines.sort()).toEqual(first.sort())
      expect(text.includes('另有')).toBe(items.length > 60)
    }),
  )
})

test('security, decisions, corrections and invitations always come at once', () => {
  const always = LETTER_KINDS.filter((kind) => letterOf(kind).reach === 'at_once')
  expect(always).toEqual(
    expect.arrayContaining([
      ...(['password_reset', 'password_changed', 'second_factor_on', 'second_factor_off'] as const),
      ...(['correction_asked', 'correction_reminder', 'application_lapsed'] as const),
      ...(['application_accepted', 'application_waitlisted', 'application_declined'] as const),
      ...(['review_invitation', 'review_assigned', 'answer_soon', 'panel_convened'] as const),
    ]),
  )
  expect(CHOICE_KINDS.filter((kind) => always.includes(kind))).toEqual([])
  expect(kindsFor(['expert']).open.sort()).toEqual(
    ['amended_after_review', 'amended_before_review', 'review_late', 'review_outcome', 'review_soon'].sort(),
  )
  expect(kindsFor([])).toEqual({ open: [], always: [] })
})
