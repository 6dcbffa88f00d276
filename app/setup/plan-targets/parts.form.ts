import { z } from 'zod'
import { decimalField } from '~/shared/form-number'
import { line, lineOrEmpty } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'

const CODES = { missing: 'required', wrong: 'figure_wrong' }
/** Named by what they are of, not by its place: a park that ends meanwhile must not shift the others' figures. */
export const valueField = (key: string) => `part-${key}`
export const ownerField = (key: string) => `owner-${key}`

/** What each of so many parks or districts is to bring of a year: whole counts, or money in 万元, and who answers for it. */
export function partsForm(kind: 'count' | 'money', keys: readonly string[]) {
  const figure =
    kind === 'money'
      ? decimalField({ unit: 'wan', places: 6 }, CODES).transform(wanToYuan)
      : decimalField({ unit: 'none', places: 0 }, CODES)
  const owner = lineOrEmpty(60)
  return z
    .object({
      ...Object.fromEntries(
        keys.flatMap((key) => [
          [valueField(key), figure],
          [ownerField(key), owner],
        ]),
      ),
      reason: line(200, 'required'),
      basedOn: z.coerce.number().pipe(z.int32().min(0)),
    })
    .transform(({ reason, basedOn, ...fields }, context) => {
      const read = fields as Record<string, unknown>
      const said = (name: string) => String(read[name] ?? '')
      const parts = keys.map((key) => ({
        key,
        value: said(valueField(key)),
        owner: said(ownerField(key)),
      }))
      for (const { key, value, owner: by } of parts)
        if (Number(value) > 0 && by === '')
          context.addIssue({ code: 'custom', path: [ownerField(key)], message: 'owner_missing' })
      return {
        reason: String(reason),
        basedOn: Number(basedOn),
        /** What the form asked of; parts of others, such as parks that closed, stand as they are. */
        keys,
        parts: parts.filter(({ value }) => Number(value) > 0),
      }
    })
}
export type PartsForm = z.output<ReturnType<typeof partsForm>>
