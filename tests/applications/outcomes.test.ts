import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { advicesIn, OUTCOME_WORDS, outcomesIn } from '~/shared/application-outcomes'
import { deskWords } from '~/admission/applications/desk-words'
import { words as founderWords } from '~/admission/applications/words'
import { minutesWords } from '~/admission/minutes/minutes-words'
import { panelWords } from '~/admission/panels/words'
import { reviewWords } from '~/admission/rubrics/words'

/** Names of an outcome that are in no glossary, and of those in it what only sounds alike. */
const FORBIDDEN = [
  /录取/,
  /(决定|不|未|不予)接收/,
  /'接收'/,
  /获准入驻|获准|已准入驻/,
  /(?<!拟)同意入驻/,
  /不同意入驻/,
  /未获同意|未同意/,
  /(accepted|declined|decline): '(同意|不同意)'/,
]

const wordFiles = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
  .filter((name) => /words|letters-of|placeholders|default-text|default-/.test(path.basename(name)))

it('has one Chinese word for one outcome in every file of words', () => {
  expect(wordFiles.length).toBeGreaterThan(60)
  const found = wordFiles.flatMap((name) =>
    readFileSync(path.join('app', name), 'utf8')
      .split('\n')
      .flatMap((line) =>
        FORBIDDEN.filter((one) => one.test(line)).map((one) => `${name}: ${one}: ${line.trim()}`),
      ),
  )
  expect(found).toEqual([])
})

it.each(['zh', 'en'] as const)(
  'says it alike on the desk, in the minutes and on the firm’s pages (%s)',
  (locale) => {
    const said = outcomesIn(locale)
    expect(deskWords[locale].outcomes).toEqual(said)
    expect(founderWords[locale].outcome).toEqual(said)
    expect(panelWords[locale].outcomes).toEqual(said)
    expect(minutesWords[locale].outcomes).toEqual(said)
    expect(reviewWords[locale].recommendations).toEqual(advicesIn(locale))
  },
)

it('is provisional until the notice is over', () => {
  const { decision, end } = OUTCOME_WORDS
  expect([decision.accepted.zh, decision.waitlisted.zh, decision.declined.zh, end.admitted.zh]).toEqual([
    '拟同意入驻',
    '候补',
    '不予同意',
    '准予入驻',
  ])
})
