import { z } from 'zod'
import { dayField, wholeField } from '~/shared/form-number'
import { identifier, line, orChinese, paragraph } from '~/shared/form-text'
import { linesOf } from '~/shared/barred-lines'

const version = z.coerce.number('version').int().min(1).max(1_000_000)
const code = identifier(40, { missing: 'code', long: 'code' }).pipe(
  z.string().regex(/^[A-Za-z0-9._-]{1,12}$/, 'code'),
)
const titles = { code, titleZh: line(80, 'title'), titleEn: line(120).default('') }

export const VersionForm = z.object({ version })
export const MoveForm = z.object({ version, direction: z.enum(['up', 'down'], 'direction') })
export const TitlesForm = z.object({ version, ...titles }).transform(orChinese('titleZh', 'titleEn'))
export const CopyForm = z
  .object({ idempotencyKey: z.string().max(60).optional(), from: z.uuid('from'), ...titles })
  .transform(orChinese('titleZh', 'titleEn'))
export const PublishForm = z.object({
  version,
  effectiveFrom: dayField('day'),
  reason: line(200, 'reason_missing'),
})

/** What an item may be: one that shares the hundred by its weight, or one that adds points on top. */
export const ITEM_KINDS = ['ordinary', 'bonus'] as const

const MOST_SCORES = 11
const score = /^\d{1,3}$/

/** The scores of an item as typed, one a line: score | Chinese | English. */
const scale = paragraph(4000, 'scale_missing').transform((typed, context) => {
  const rows = linesOf(typed).map(([points = '', zh = '', en = '', ...more]) => ({ points, zh, en, more }))
  const bad = rows.findIndex(
    ({ points, zh, en, more }) =>
      !score.test(points) ||
      Number(points) > 100 ||
      zh === '' ||
      zh.length > 120 ||
      en.length > 240 ||
      more.length > 0,
  )
  const fault = (message: string) => {
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
  if (bad >= 0) return fault(`scale_line:${bad + 1}`)
  const silent = rows.findIndex(({ en }) => en === '')
  if (silent >= 0) return fault(`scale_english:${silent + 1}`)
  if (rows.length < 2 || rows.length > MOST_SCORES) return fault('scale_count')
  if (new Set(rows.map(({ points }) => Number(points))).size < rows.length) return fault('scale_twice')
  return rows
    .map(({ points, zh, en }) => ({ score: Number(points), zh, en }))
    .sort((a, b) => a.score - b.score)
})

/** One thing that experts score. */
export const ItemForm = z
  .object({
    version,
    zh: line(60, 'words_missing'),
    en: line(120, 'words_missing'),
    kind: z.enum(ITEM_KINDS, 'kind'),
    weight: wholeField([1, 100], { missing: 'weight', wrong: 'weight' }),
    commentRequired: z
      .literal('yes')
      .optional()
      .transform((ticked) => ticked === 'yes'),
    scale,
  })
  .transform(({ version: read, kind, ...item }) => ({
    version: read,
    item: { ...item, ...(kind === 'bonus' ? { bonus: true } : {}) },
  }))
export type ItemInput = z.output<typeof ItemForm>
