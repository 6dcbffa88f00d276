import { describe, expect, it } from 'vitest'
import { readNotice } from '~/ground/calendar/read-notice'
import { KNOWN_NOTICES } from '~/shared/holidays/known-notices'

const TEXT_2026 = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`

describe('the text of a notice', () => {
  it('gives the days of 2026 as they are known', () => {
    const known = KNOWN_NOTICES.find(({ year }) => year === 2026)
    const sorted = (days: readonly string[] = []) => [...days].sort()
    expect(readNotice(TEXT_2026, 2026)).toEqual({
      ok: true,
      value: { daysOff: sorted(known?.daysOff), workDays: sorted(known?.workDays) },
    })
  })

  it('may also be lines of days', () => {
    const lines = TEXT_2026.split('\n').slice(1).join('\n')
    const read = readNotice(`2026-01-01 至 2026-01-03 放假\n2026/1/4 上班\n${lines}`, 2026)
    expect(read).toEqual(readNotice(TEXT_2026, 2026))
  })

  it.each([
    ['nothing that can be read', '另行通知', 'nothing_read'],
    ['a holiday of the law left out', TEXT_2026.replace(/三、.*\n/, ''), 'holiday_missing'],
    ['a weekday that is worked instead', TEXT_2026.replace('1月4日', '1月5日'), 'not_a_weekend'],
    ['a day that there is not', TEXT_2026.replace('2月28日', '2月30日'), 'day_wrong'],
    ['a day of another year', `${TEXT_2026}\n2025年5月1日放假`, 'other_year'],
    [
      'a day off that is worked',
      TEXT_2026.replace('5月9日（周六）上班', '5月2日（周六）上班'),
      'off_and_worked',
    ],
  ])('is refused with %s', (_, text, reason) => {
    expect(readNotice(text, 2026)).toMatchObject({ ok: false, reason })
  })
})
