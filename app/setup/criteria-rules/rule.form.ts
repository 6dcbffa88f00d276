import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { identifier, line, orChinese, paragraph } from '~/shared/form-text'

const version = z.coerce.number('version').int().min(1).max(1_000_000)
const code = identifier(40, { missing: 'code', long: 'code' }).pipe(
  z.string().regex(/^[A-Za-z0-9._-]{1,12}$/, 'code'),
)

/** The head of a criterion; its rule is read beside it, by `ruleFromFields`. */
export const RuleHeadForm = z
  .object({
    version,
    code: code.refine((text) => text.toLowerCase() !== 'new', 'code'),
    track: z.enum(['A', 'B', 'both'], 'track'),
    severity: z.enum(['must', 'bonus'], 'severity'),
    points: identifier(20, { long: 'points' })
      .pipe(z.string().regex(/^(\d{1,2}|100)?$/, 'points'))
      .default(''),
    zh: line(300, 'words'),
    en: line(500).default(''),
    clauseZh: line(200).default(''),
    clauseEn: line(300).default(''),
    papers: z
      .array(z.string().regex(/^[a-z0-9_-]{1,60}$/i, 'papers'))
      .max(20, 'papers')
      .default([]),
  })
  .refine(({ severity, points }) => severity !== 'bonus' || Number(points) > 0, {
    path: ['points'],
    error: 'points_missing',
    // Said together with what else is wrong, not after it has been mended.
    when: () => true,
  })
  .transform(orChinese('zh', 'en'))
  .transform(orChinese('clauseZh', 'clauseEn'))
export type RuleHead = z.output<typeof RuleHeadForm>

export const VersionForm = z.object({ version })
export const MoveForm = z.object({ version, direction: z.enum(['up', 'down'], 'direction') })

const titles = { code: code, titleZh: line(80, 'title'), titleEn: line(120).default('') }
export const TitlesForm = z.object({ version, ...titles }).transform(orChinese('titleZh', 'titleEn'))
export const CopyForm = z
  .object({
    idempotencyKey: z.string().max(60).optional(),
    from: z.uuid('from'),
    ...titles,
  })
  .transform(orChinese('titleZh', 'titleEn'))

export const PublishForm = z.object({
  version,
  reason: paragraph(300).default(''),
  effectiveFrom: dayField('day'),
})
