import { expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { firmsToChoose } from '~/ground/search/firm-choices.server'
import { makeFirm, makeWorld } from '../support/world'

it('lists firms to choose from by pinyin, and pages by it', async () => {
  const { enclaveId } = await makeWorld()
  for (const name of ['渭南华麓', '渭南韩原', '渭南白水']) await makeFirm(enclaveId, { name })
  const names = (await firmsToChoose(enclaveId, '')).firms.map(({ name }) => name)
  expect(names.filter((name) => name.startsWith('渭南'))).toEqual(['渭南白水', '渭南韩原', '渭南华麓'])
  const beyond = await db.$queryRaw<{ name: string }[]>`SELECT name FROM "Firm"
    WHERE "enclaveId" = ${enclaveId}::uuid AND name > '渭南白水' AND name LIKE '渭南%' ORDER BY name LIMIT 1`
  expect(beyond.map(({ name }) => name)).toEqual(['渭南韩原'])
})
