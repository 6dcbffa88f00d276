import { parseWithZod } from '@conform-to/zod/v4'
import { expect, it } from 'vitest'
import { NewThing, RulesForm } from '~/residence/bookables/bookable.form'
import { EndExtraForm, ExtraForm } from '~/residence/extras/extra.form'
import { RoomForm } from '~/residence/inventory/inventory.form'
import { NewPark } from '~/setup/parks/park.form'
import { chargeForm } from '~/setup/plan-targets/charge.form'
import { monthsForm } from '~/setup/plan-targets/months.form'
import { partsForm } from '~/setup/plan-targets/parts.form'
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

const RULES = {
  who: 'firms',
  opensAt: '08:00',
  closesAt: '18:00',
  longest: '4',
  aheadDays: '14',
  freeMinutes: '10',
  vatPercent: '6',
  cancelHours: '4',
}

it.each([
  [
    'a room of which nobody has measured the height',
    RoomForm,
    ['heightM', 'loadKn', 'powerKw', 'cleanClass', 'noteZh', 'noteEn'],
    { kind: 'office', areaSqm: '64', rentPerSqm: '46', reason: '测量' },
    { heightM: null, loadKn: null, powerKw: null },
  ],
  [
    'a thing to book that costs nothing',
    NewThing,
    ['pricePerHour', 'unitId', 'placeEn', 'noteZh', 'noteEn', 'nameEn'],
    { kind: 'instrument', nameZh: '示波器', placeZh: '二层', ...RULES },
    { pricePerHour: null },
  ],
  [
    'rules by which something is booked for nothing',
    RulesForm,
    ['pricePerHour'],
    { effectiveFrom: '2026-12-01', reason: '免费', ...RULES },
    { pricePerHour: null },
  ],
  [
    'a charge of one month',
    ExtraForm,
    ['lastMonth'],
    {
      firmId: '0193a5c0-0000-7000-8000-000000000001',
      name: '门禁卡',
      amount: '20',
      vatPercent: '6',
      often: 'once',
      firstMonth: '2026-11',
    },
    { lastMonth: null },
  ],
  [
    'a charge that never should have been',
    EndExtraForm,
    ['lastMonth'],
    { how: 'never', reason: '登记错了', version: '1' },
    { lastMonth: null },
  ],
] as const)('takes %s with what may be empty left empty', (_, schema, names, said, value) => {
  const read = parseWithZod(filled([...names, ...Object.keys(said)], said), { schema })
  expect(read.status === 'success' ? {} : read.error).toEqual({})
  expect(read).toMatchObject({ status: 'success', value })
})

it('asks in words for the reason of what a plan says anew', () => {
  for (const schema of [chargeForm(['all'], []), monthsForm('count'), partsForm('count', ['a'])]) {
    const read = parseWithZod(filled(['reason', 'basedOn'], { basedOn: '1' }), { schema })
    expect(read.status === 'success' ? {} : read.error).toMatchObject({ reason: ['required'] })
  }
})
