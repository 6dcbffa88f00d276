import { parseWithZod } from '@conform-to/zod/v4'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { BuildingForm } from '~/residence/inventory/inventory.form'

const forms = import.meta.glob<Record<string, unknown>>('/app/**/*.form.ts', { eager: true })

/** The fields of a form, whatever is asked of them together. */
function fieldsOf(schema: unknown): [string, z.ZodType][] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape as Record<string, z.ZodType>)
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in)
  if (schema instanceof z.ZodUnion) return (schema.options as unknown[]).flatMap(fieldsOf)
  return []
}

/** A text as people type it, which is read before it is judged. */
function isTyped(type: z.ZodType): boolean {
  return type instanceof z.ZodPipe && (type.in instanceof z.ZodString || isTyped(type.in as z.ZodType))
}

it('takes a house without an address', () => {
  const form = new FormData()
  for (const [name, said] of [
    ['nameZh', '乙楼'],
    ['nameEn', 'House B'],
    ['address', ''],
  ] as const) {
    form.set(name, said)
  }
  expect(parseWithZod(form, { schema: BuildingForm })).toMatchObject({
    status: 'success',
    value: { address: '' },
  })
})

/** An empty field arrives as nothing at all: either that may be, or a code with words says what is missing. */
it('every text of every form may be left out, or says by a code that it is missing', () => {
  const mute = Object.entries(forms).flatMap(([file, exported]) =>
    Object.entries(exported).flatMap(([name, schema]) =>
      fieldsOf(schema).flatMap(([field, type]) => {
        const read = isTyped(type) ? type.safeParse(undefined) : { success: true as const }
        const said = read.success ? [] : read.error.issues.map(({ message }) => message)
        return said.some((message) => message.startsWith('Invalid')) ? [`${file} ${name}.${field}`] : []
      }),
    ),
  )
  expect(mute).toEqual([])
})
