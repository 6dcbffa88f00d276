import { expect, it } from 'vitest'
import { portalWords } from '~/across/portal/portal-words'

it('speaks of one application as of one', () => {
  const said = [portalWords.zh, portalWords.en].flatMap((w) => [w.durations.past(9, 1), w.wholeWaitUnit(1)])
  expect(said.join('\n')).not.toMatch(/half|median|一半|中位数/)
  expect(portalWords.en.durations.past(9, 2)).toContain('half of 2 applications')
})
