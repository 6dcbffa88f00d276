import { z } from 'zod'
import { DIVISIONS } from '~/ground/national-rules/industry-divisions'
import { line, paragraph } from '~/shared/form-text'
import { WHEN } from './when.form'

const MOST_CODES = 100
const known = new Set(DIVISIONS.map(({ code }) => code))

/** "06、07 2665": codes of industries, each once, in their order. */
const codes = line(600, { missing: 'required', long: 'text_long' }).transform((typed, context) => {
  const read = typed.split(/[,，、;；\s]+/).filter((one) => one !== '')
  const sound = read.every((one) => /^\d{2,4}$/.test(one) && known.has(one.slice(0, 2)))
  if (sound && read.length <= MOST_CODES) return [...new Set(read)].sort()
  context.addIssue({ code: 'custom', message: 'codes_wrong' })
  return z.NEVER
})

/** Which industries count as resource industries and which as emerging ones, and whose definition it is. */
export const IndustriesForm = z
  .object({
    resource: codes,
    emerging: codes,
    basisZh: paragraph(400, { missing: 'required' }),
    basisEn: paragraph(800, { missing: 'required' }),
    ...WHEN,
  })
  .transform(({ effectiveOn, reason, basedOn, ...content }, context) => {
    if (!content.resource.some((code) => content.emerging.includes(code)))
      return { content, when: { effectiveOn, reason, basedOn } }
    context.addIssue({ code: 'custom', message: 'codes_both', path: ['emerging'] })
    return z.NEVER
  })
