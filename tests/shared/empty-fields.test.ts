import { parseWithZod } from '@conform-to/zod/v4'
import { expect, it } from 'vitest'
import { NewPark } from '~/setup/parks/park.form'
import { IdentityForm } from '~/setup/settings-pages/identity.form'
import { OfferForm } from '~/setup/settings-pages/offer.form'

const filled = (names: readonly string[], said: Record<string, string>) => {
  const form = new FormData()
  for (const name of names) form.set(name, said[name] ?? '')
  return form
}

it('takes the form of who the enclave is with all that may be empty left empty', () => {
  const names = [
    'sponsorZh',
    'sponsorEn',
    'addressEn',
    'phone',
    'hoursZh',
    'mapPoint',
    'icp',
    'siteCode',
    'reason',
  ]
  const said = { nameZh: '甲', nameEn: 'A', sponsorZh: '科技局', basedOn: '1' }
  const read = parseWithZod(filled([...names, ...Object.keys(said)], said), { schema: IdentityForm })
  // What is said in Chinese alone stands in both languages.
  expect(read).toMatchObject({
    status: 'success',
    value: { sponsorEn: '科技局', addressEn: '', mapPoint: '' },
  })
})

it('takes an offer that promises nothing, and one of which half is said', () => {
  const names = [
    'offerZh',
    'offerEn',
    'areaSqm',
    'fund',
    'relief1',
    'relief2',
    'fundNoteZh',
    'fundNoteEn',
    'basedOn',
  ]
  const none = parseWithZod(filled(names, { basedOn: '1' }), { schema: OfferForm })
  expect(none).toMatchObject({
    status: 'success',
    value: { content: { offerZh: '', areaSqm: 0, fundYuan: null, relief: [], notes: {} } },
  })
  const said = { basedOn: '1', relief1: '100', fund: '8,000', fundNoteZh: '发布会' }
  expect(parseWithZod(filled(names, said), { schema: OfferForm })).toMatchObject({
    status: 'success',
    value: {
      content: {
        fundYuan: '80000000.00',
        relief: [{ year: 1, percent: 100 }],
        notes: { fund: { zh: '发布会', en: '发布会' } },
      },
    },
  })
})

it('takes a park without industries', () => {
  const said = {
    nameZh: '甲园',
    nameEn: 'A',
    level: 'city',
    divisionCode: '610502',
    validFrom: '2020-01-01',
    source: '批复',
  }
  const names = ['industriesZh', 'industriesEn', 'divisions', ...Object.keys(said)]
  expect(parseWithZod(filled(names, said), { schema: NewPark })).toMatchObject({
    status: 'success',
    value: { industriesZh: '', divisions: [] },
  })
})

it.each(['91, 0', '34.2', 'abc', '34.2, 181'])('knows that %s is no point on the map', (mapPoint) => {
  const form = filled(['nameZh', 'nameEn', 'mapPoint', 'basedOn'], {
    nameZh: '甲',
    nameEn: 'A',
    mapPoint,
    basedOn: '1',
  })
  expect(parseWithZod(form, { schema: IdentityForm })).toMatchObject({
    status: 'error',
    error: { mapPoint: ['map_point_wrong'] },
  })
})
