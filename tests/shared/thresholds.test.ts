import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Files that hold rules as data: national rules, what settings begin with, the criteria brought along, the example. */
const RULE_DATA =
  /^app\/(ground\/national-rules\/|ground\/settings\/|ground\/criteria\/[\w-]*sets?\.ts$|example\/|platform\/generated\/)|\.rules\.ts$/

const is = String.raw`\w*['"]?\s*(?::|=|[<>]=?|={2,3})\s*['"]?`
const named = (names: string, values: string) =>
  new RegExp(String.raw`(?:${names})${is}(?:${values})\b(?![.\d])`, 'i')

/**
 * Thresholds of the field that an enclave decides or a regulation says, as they would look in code: a name of theirs
 * that is set to or compared with their figure, or the figure where nothing else could be meant.
 */
const THRESHOLDS: Record<string, RegExp> = {
  'a term of 48 or 60 months': named('months?|term', '48|60'),
  'a term of 48 or 60 months in SQL': /\b(?:greatest|least|coalesce)\s*\(\s*(?:48|60)\b/i,
  'a term of 48 or 60 months in a sentence': /\b(?:48|60)\s*(?:个月|months?\b)/,
  'lengths of a term in a list': /\[\s*['"]?48['"]?\s*,\s*['"]?60\b/,
  'founded at most 24 months before': named('entry\\w*|age_?at\\w*|founded\\w*', '24'),
  'an area used to 75 %': /[<>]=?\s*0\.75\b|\b75\s*\/\s*100\b/,
  'an area of 10,000 m²': named('area|sqm', '10_?000|7_?500'),
  'shares of 20, 30 or 75 %': named('ratio|share|growth|percent_?of\\w*|occupancy', '0\\.2|0\\.3|20|30|75'),
  'alerts 180, 90 and 30 days before an end': /\[\s*180\s*,\s*90\b/,
  'days before an end': named('alert\\w*|remind\\w*|expir\\w*|soon_?days|running_?out', '180|90|60|30'),
  'fifty incubatees, thirty firms': named('incubatees?|at_?least_?firms', '50|30|20'),
  'funding over 5 million, revenue over 10 million': named(
    'funding\\w*|equity\\w*|revenue\\w*',
    '500|1_?000|5_?000_?000|10_?000_?000',
  ),
  'a score of 60 or 70': named('score\\w*|points', '60|70'),
  'a fee of 20 % for idle land': named('fee\\w*|idle\\w*', '0\\.2|20'),
  'a third built, a quarter invested': named('developed\\w*|invested\\w*', '0\\.25|25'),
  'five working days of public notice': named('public_?notice\\w*|notice_?days', '5'),
  'relief of rent': named('relief\\w*', '100|50'),
  'two reviews below good, three last places, a year of observation': named(
    'reviews_?in_?a_?row|last_?places|observation_?months',
    '2|3|12',
  ),
  'ties that are past after three years': named('recent_?months', '36'),
  'a word that holds for a year': named('word\\w*months', '12'),
  'two reviews of a file, twenty points apart': named('fewest\\w*|wide_?spread|apart\\w*', '2|20'),
  'a link that confirms within seven days': named('confirm_?days', '7'),
}

/** Where a text says a threshold that is not its to say; comments do not count. */
function found(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
  return code
    .split('\n')
    .flatMap((line) =>
      Object.entries(THRESHOLDS).flatMap(([what, pattern]) =>
        pattern.test(line) ? [`${what}: ${line.trim()}`] : [],
      ),
    )
}

it('keeps every threshold of the field in rule data and settings, and none in code or sentences', () => {
  const files = [...globSync('app/**/*.ts'), ...globSync('app/**/*.tsx')].map((file) =>
    file.replaceAll('\\', '/'),
  )
  const code = files.filter((file) => !RULE_DATA.test(file))
  expect(code.length).toBeGreaterThan(1000)
  expect(code.flatMap((file) => found(readFileSync(file, 'utf8')).map((one) => `${file} ${one}`))).toEqual([])
})

it.each([
  "export const TERMS = ['48', '60'] as const",
  '/ CASE station WHEN resident THEN greatest(48, "termMonths") ELSE 12 END',
  "...(key === 'resident' ? { months: 48 } : {}),",
  "termText: ['生物医药可到 60 个月', 'Up to 60 months in biomedicine'],",
  'export const TERM_ALERTS = [180, 90, 30] as const',
  'export const EXPIRING_DAYS = 90',
  'const SOON_DAYS = 30',
  'const RECENT_MONTHS = 36',
  'const WORD_HOLDS_MONTHS = 12',
  'const CONFIRM_DAYS = 7',
  'export const FEWEST_REVIEWS = 2',
  'export const WIDE_SPREAD = 20',
  'if (used / area >= 0.75) return true',
  'if (revenueGrowth > 0.2) return true',
  'const idleFee = 0.2',
  'if (score >= 60) return true',
])('would find it put back: %s', (line) => {
  expect(found(line)).not.toEqual([])
})
