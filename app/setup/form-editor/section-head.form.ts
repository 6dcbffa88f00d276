import { z } from 'zod'
import { line, orChinese, paragraph } from '~/shared/form-text'
import { identifying } from '~/shared/typed-text'

/** A key is what answers lie under: letters, digits and underscores. Blank: one is made. */
export const KEY = /^[a-z][a-z0-9_]{0,39}$/
export const keyField = z
  .string()
  .default('')
  .transform((typed) => identifying(typed))
  .refine((typed) => typed === '' || KEY.test(typed), 'key_wrong')

export const revisionField = z.coerce.number().int().min(0).max(1_000_000).catch(0)

/** A section of a form: its name, and a sentence on what it is about. */
export const SectionHeadForm = z
  .object({
    revision: revisionField,
    key: keyField,
    zh: line(60, 'required'),
    en: line(120).default(''),
    introZh: paragraph(300).default(''),
    introEn: paragraph(500).default(''),
  })
  .transform(orChinese('zh', 'en'))
  .transform(orChinese('introZh', 'introEn'))
