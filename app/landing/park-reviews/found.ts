import { z } from 'zod'
import { PARK_GRADES } from '~/landing/park-rules/vocabulary'
import type { Locale } from '~/shared/words'

/** What a rule found when a park was moved, as codes and figures: the reviews it went by, or the checklist. */
export const foundShape = z.object({
  reviews: z.array(
    z.object({ round: z.number().int(), grade: z.string(), rank: z.number().int(), parks: z.number().int() }),
  ),
  checklist: z.object({ done: z.number().int(), all: z.number().int() }).nullable(),
})
export type Found = z.output<typeof foundShape>

/** What stands in the column; null where nothing is kept, as with decisions from before. */
export function foundFromJson(json: unknown): Found | null {
  const read = foundShape.safeParse(json)
  return read.success ? read.data : null
}

/** What a rule found, in words; empty where it went by a document alone. */
export function foundInWords(found: Found | null, locale: Locale): string {
  if (found === null) return ''
  if (found.checklist) {
    const { done, all } = found.checklist
    return locale === 'zh' ? `清单完成 ${done}/${all}` : `checklist done ${done}/${all}`
  }
  return found.reviews
    .map(({ grade, rank, parks }) => {
      const said = PARK_GRADES.has(grade) ? PARK_GRADES.words[locale][grade] : grade
      return `${said} ${rank}/${parks}`
    })
    .join(locale === 'zh' ? '，' : ', ')
}
