import { z } from 'zod'

/** The agenda by hand: `place-<file>` is the place of a file, empty where it is not taken. */
export const ArrangeForm = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const places = Object.entries(typed).flatMap(([name, value]) => {
    const id = name.startsWith('place-') ? name.slice('place-'.length) : null
    const place = typeof value === 'string' ? value.normalize('NFKC').trim() : ''
    if (id === null || place === '') return []
    if (!/^\d{1,3}$/.test(place) || Number(place) === 0)
      context.addIssue({ code: 'custom', path: [name], message: 'rank_wrong' })
    return [{ id, place: Number(place) }]
  })
  return { files: places.sort((a, b) => a.place - b.place).map(({ id }) => id) }
})
export type Arrangement = z.output<typeof ArrangeForm>
