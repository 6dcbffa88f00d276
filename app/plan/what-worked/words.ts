import { TRACKS } from '~/shared/tracks'
import { defineWords } from '~/shared/words'

const firms = (count: number) => `${count} ${count === 1 ? 'firm' : 'firms'}`

/** What firms had before their results: pages, rows and files. */
export const workedWords = defineWords({
  title: ['支持与成果', 'Support and results'],
  lead: (indicator: string, day: string) => [
    `截至 ${day}，进过园的企业在取得首项“${indicator}”之前得到过什么，还没有这项成果的企业又得到过什么。`,
    `As of ${day}: what firms that moved in had before their first result of “${indicator}”, and what firms without one have had.`,
  ],
  caution: [
    '这里只说先后，不说因果：得到支持多的企业往往在园更久、本来就更强，成果之后才得到的不算在前。企业不足 5 家时不算比例。',
    'This says what came before, not what it led to: firms that had more were often longer in residence, or stronger to begin with. What came after a first result is not counted as before it. No share is given of fewer than five firms.',
  ],
  recorded: [
    '只数系统里有记录的：租用场地、预约使用、已出账的租金减免、已拨付的政策、部门已办理的请求、包联走访。导师辅导和专项服务还没有登记，登记后并入。',
    'Only what is on record here counts: rooms leased, bookings, rent relief that was billed, support paid out, requests that departments dealt with, visits. Mentoring and further services are not recorded yet; they join once they are.',
  ],
  indicator: ['指标', 'Indicator'],
  byLabel: ['企业按', 'Firms by'],
  by: { track: ['类别', 'Track'], industry: ['行业', 'Industry'], source: ['来源单位', 'Source'] },
  only: (kind: string) => [`只看：${kind}`, `Only: ${kind}`],
  all: ['全部企业', 'All firms'],
  aid: ['得到过', 'What they had'],
  aids: {
    space: ['租用场地', 'Room of its own'],
    booking: ['预约使用会议室、设备', 'Booked rooms and equipment'],
    relief: ['租金减免', 'Rent relief'],
    claim: ['政策兑现', 'Support paid out'],
    support: ['部门办理的请求', 'Requests dealt with'],
    visit: ['包联走访', 'Visits'],
  },
  cells: {
    had_result: ['得到过，有成果', 'Had it, with a result'],
    had_none: ['得到过，还没有成果', 'Had it, none yet'],
    without_result: ['没得到过，有成果', 'Without it, with a result'],
    without_none: ['没得到过，也没有成果', 'Without it, none yet'],
  },
  shareHad: ['得到过的有成果', 'Of those that had it'],
  shareWithout: ['没得到过的有成果', 'Of those without'],
  median: ['成果前中位数', 'Median before it'],
  tooFew: ['家数太少', 'too few'],
  units: {
    days: (amount: string) => [`${amount} 天`, `${amount} days`],
    hours: (amount: string) => [`${amount} 小时`, `${amount} hours`],
    yuan: (amount: string) => [`${amount} 元`, `${amount} yuan`],
    times: (amount: string) => [`${amount} 次`, `${amount} times`],
  },
  kinds: ['按企业类别看', 'By kind of firm'],
  kindsLead: [
    '取得成果的企业里，成果前得到过各项支持的家数。点类别只看这一类。',
    'Of firms with a result, how many had each before it. Open a kind to see it alone.',
  ],
  firms: ['进过园的企业', 'Firms'],
  withResult: ['有成果', 'With a result'],
  results: ['成果数', 'Results'],
  unknown: ['没有记录', 'Not on record'],
  more: ['企业少的类别未列出。', 'Kinds with fewer firms are not shown.'],
  everyResult: ['逐项成果', 'Every result'],
  everyFirm: ['逐家企业', 'Every firm'],
  rowsTitle: ['成果之前得到过什么', 'What came before'],
  firm: ['企业', 'Firm'],
  result: ['成果', 'Result'],
  firstResult: ['首项成果', 'First result'],
  countedOn: ['计入日', 'Counts from'],
  noneYet: ['还没有', 'None yet'],
  none: ['没有这样的企业', 'No such firm'],
  noIndicator: ['还没有指标', 'No indicator counts yet'],
  tracks: TRACKS.pairs,
  firmsOf: (count: number) => [`${count} 家`, firms(count)],
})
export type WorkedWords = (typeof workedWords)['zh']
