import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { action as reportAction } from '~/audiences/my/reports/new'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { ticketPage } from '~/residence/ticket-pages/ticket-page.server'
import { FileField, FormScope } from '~/ui/form'
import { tenant } from '../rent/support'
import { answerOf, makeWorld, signedRequest } from '../support/world'

it('a report that is refused keeps what was typed and the photos that have arrived, and sends them again', async () => {
  const world = await makeWorld()
  const { now } = world
  const { founder } = await tenant(world, '101', ['2026-10-01', '2027-09-30'], 'none')
  const photo = () => uploadedBy(founder.userId, now, { mime: 'image/png', name: '照片.png' })
  const shots = [await photo(), await photo()]
  const typed = [
    ['text', '空调漏水，滴在工位上'],
    ['placeId', world.unit('101').id],
    ...shots.map((id) => ['files', id]),
  ]
  const send = async (fields: string[][]) => {
    const signed = await signedRequest(founder, paths.myNewReport(), { form: { a: 'b' } })
    const request = new Request(signed.url, {
      method: 'POST',
      headers: { Cookie: signed.headers.get('Cookie') ?? '' },
      body: new URLSearchParams(fields),
    })
    return answerOf(() => reportAction({ request, params: {}, context: {} }))
  }
  const refused = await send([...typed, ['files.error', 'too_large']])
  expect(refused.status).toBe(422)
  const { initialValue } = (await refused.json()) as { initialValue: Record<string, unknown> }
  expect(initialValue).toMatchObject({ text: typed[0]?.[1], placeId: typed[1]?.[1], files: shots })
  const shown = renderToStaticMarkup(
    <FormScope reply={{ initialValue }}>
      <FileField name="files" label="照片" keptAt={paths.fileShown} multiple />
    </FormScope>,
  )
  expect(shots.every((id) => shown.includes(`value="${id}"`) && shown.includes(paths.fileShown(id)))).toBe(
    true,
  )
  const taken = await send([...typed, ['kind', 'water']])
  expect(taken.status).toBe(302)
  const { line, photos } = await ticketPage(
    founder,
    (await db.ticketPhoto.findFirstOrThrow({ where: { fileId: shots[0] ?? '' } })).ticketId,
    now,
  )
  expect([line.place?.code, photos.map(({ id }) => id).sort()]).toEqual(['101', [...shots].sort()])
})
