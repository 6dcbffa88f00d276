import { expect, test } from 'vitest'
import { isNoticeOver } from '~/admission/applications/deadlines'
import { deskWords, stateInWords } from '~/admission/applications/desk-words'

test.each([
  ['public_notice', 'accepted', '2026-12-04', '公示'],
  ['public_notice', 'accepted', '2026-12-03', '公示期满'],
  ['decided', 'waitlisted', null, '候补'],
  ['in_review', null, null, '评审'],
  ['admitted', 'accepted', '2026-12-03', '已准予入驻'],
  ['lapsed', 'accepted', '2026-12-03', '逾期关闭'],
  ['in_review', 'revise', null, '评审'],
])('says of a file that is %s, %s, on notice until %s: %s', (state, outcome, until, said) => {
  expect(stateInWords({ state, outcome, noticeOver: isNoticeOver(until, '2026-12-04') }, deskWords.zh)).toBe(
    said,
  )
})
