import { z } from 'zod'
import type { Ranking } from '~/ground/settings/rankings'
import { paragraphOrEmpty } from '~/shared/form-text'
import { linesOf } from '~/shared/barred-lines'
import { WHEN } from './when.form'

const [MOST_RANKINGS, MOST_PLACE] = [20, 10_000]
const isName = (name: string, most: number) => name !== '' && name.length <= most && !/[{}·]/.test(name)

function rankingFrom([code = '', zh = '', en = '', target = '']: string[]): Ranking | null {
  const place = target === '' ? null : Number(target)
  const isPlace = place === null || (/^\d{1,5}$/.test(target) && place >= 1 && place <= MOST_PLACE)
  const name = en || zh
  if (!/^[a-z][a-z0-9-]{0,29}$/.test(code) || !isName(zh, 40) || !isName(name, 80) || !isPlace) return null
  return { code, zh, en: name, target: place }
}

/** One ranking a line: its code, Chinese, English, the place to reach. */
const rankings = paragraphOrEmpty(4000, { long: 'text_long' }).transform((typed, context) => {
  const read = linesOf(typed).map(rankingFrom)
  const sound = read.flatMap((one) => (one ? [one] : []))
  const apart = (part: 'code' | 'zh') => new Set(sound.map((one) => one[part])).size === sound.length
  if (sound.length === read.length && sound.length <= MOST_RANKINGS && apart('code') && apart('zh'))
    return sound
  context.addIssue({ code: 'custom', message: 'rankings_wrong' })
  return z.NEVER
})

/** The rankings as the field shows them again. */
export const rankingsInLines = (all: readonly Ranking[]): string =>
  all.map(({ code, zh, en, target }) => [code, zh, en, target ?? ''].join(' | ')).join('\n')

/** In which rankings a place is watched, and which is to be reached. */
export const RankingsForm = z
  .object({ rankings, ...WHEN })
  .transform(({ effectiveOn, reason, basedOn, ...content }) => ({
    content,
    when: { effectiveOn, reason, basedOn },
  }))
