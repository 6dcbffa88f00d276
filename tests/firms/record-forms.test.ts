import { expect, it } from 'vitest'
import { identityCheckCharacter } from '~/ground/firms/identity-number'
import { patentCheckCharacter } from '~/shared/codes/patent-number'
import { FiguresForm } from '~/ground/firms/report-figures.form'
import { PATENT, problems, typed } from './support'

const file = '01890000-0000-7000-8000-000000000001'
const talent = {
  title: '甲',
  happenedOn: '2026-01-01',
  category: 'C',
  degree: 'doctor',
  duty: 'tech_lead',
  file,
}
const contract = {
  number: '2026610131000001',
  title: '应变计开发',
  happenedOn: '2026-06-01',
  type: 'development',
  buyer: '甲方',
  seller: '乙方',
  signedOn: '2026-05-01',
  amountYuan: '120',
  file,
}

const funding = {
  number: 'RZ2026-1',
  round: 'A 轮',
  investor: '某基金',
  amountYuan: '100',
  happenedOn: '2026-01-01',
  file,
}
const techSme = { number: '202661050008000999', happenedOn: '2026-05-01', validUntil: '2027-03-31', file }
const achievement = {
  number: '9612026Y0001',
  title: '标定方法',
  sourceOrg: '某大学',
  sourceType: 'university',
  proofKind: 'registration',
  happenedOn: '2026-01-01',
  file,
}
const further = {
  number: '9612026Y0001',
  proofKind: 'registration',
  happenedOn: '2026-01-01',
  file,
  furtherProofOf: '01890000-0000-7000-8000-000000000002',
}
const born = (day: string) => {
  const text = `610199${day}001`
  return text + identityCheckCharacter(text)
}

it.each([
  ['a patent in form and with its check digit', 'patent', { ...PATENT, file }, []],
  ['a patent without its letters and point', 'patent', { ...PATENT, number: '2023100000015', file }, []],
  [
    'a wrong check digit',
    'patent',
    { ...PATENT, number: 'ZL202310000001.6', file },
    ['number check_character:5'],
  ],
  [
    'a wrong check digit with a reason',
    'patent',
    { ...PATENT, number: 'ZL202310000001.6', numberReason: '证书原文如此', file },
    [],
  ],
  [
    'a wrong form, whatever the reason',
    'patent',
    { ...PATENT, number: '12345', numberReason: '证书原文如此', file },
    ['number patent_form'],
  ],
  ['no proof', 'patent', PATENT, ['file proof_missing']],
  ['a valid identity number', 'talent', { ...talent, idNumber: '11010519491231002X' }, []],
  [
    'an identity number with a wrong check character',
    'talent',
    { ...talent, idNumber: '110105194912310021' },
    ['idNumber identity_wrong_check_character'],
  ],
  ['a contract without deductions', 'contract', contract, []],
  [
    'deductions above the price',
    'contract',
    { ...contract, deductionsYuan: '120.01' },
    ['deductionsYuan deductions_exceed_total'],
  ],
  [
    'registered before it was signed',
    'contract',
    { ...contract, signedOn: '2026-06-02' },
    ['happenedOn registered_before_signed'],
  ],
  [
    'a certificate number of another form',
    'hnte',
    { number: 'GR2025610', happenedOn: '2025-10-28', file },
    ['number hnte_form'],
  ],
  ['a contract of nothing', 'contract', { ...contract, amountYuan: '0' }, ['amountYuan zero']],
  ['funding of nothing, with decimals', 'funding', { ...funding, amountYuan: '0.00' }, ['amountYuan zero']],
  ['a contract number of letters', 'contract', { ...contract, number: 'abc' }, ['number contract_form']],
  [
    'a contract number that is short',
    'contract',
    { ...contract, number: '20266101000001' },
    ['number contract_length:14'],
  ],
  [
    'a short contract number with a reason',
    'contract',
    { ...contract, number: '20266101000001', numberReason: '旧系统登记，证明原文如此' },
    [],
  ],
  [
    'a contract number of another year',
    'contract',
    { ...contract, number: '2025610131000001' },
    ['number number_year:2025:2026'],
  ],
  [
    'a high-tech certificate of another year',
    'hnte',
    { number: 'GR202461000777', happenedOn: '2026-05-01', file },
    ['number number_year:2024:2026'],
  ],
  ['a tech SME until the end of March', 'tech_sme', techSme, []],
  [
    'a tech SME until 2099',
    'tech_sme',
    { ...techSme, validUntil: '2099-12-31' },
    ['validUntil tech_sme_ends:2027-03-31'],
  ],
  [
    'a patent granted before it was filed',
    'patent',
    { ...PATENT, happenedOn: '2022-12-31', file },
    ['number patent_before_filing:2023:2022'],
  ],
  [
    'a patent filed in 2031',
    'patent',
    { ...PATENT, number: 'ZL203110000001.4', file },
    ['number patent_before_filing:2031:2026'],
  ],
  [
    'a number of thirteen characters of 1999',
    'patent',
    { ...PATENT, number: `ZL199910000001.${patentCheckCharacter('199910000001')}`, file },
    ['number patent_too_early:1999'],
  ],
  [
    'a patent before there were patents',
    'patent',
    { ...PATENT, number: `198410000001${patentCheckCharacter('198410000001')}`, file },
    ['number patent_no_such_year'],
  ],
  [
    'an old number of nine characters',
    'patent',
    { ...PATENT, number: `98100001.${patentCheckCharacter('98100001')}`, file },
    ['number patent_old_form'],
  ],
  [
    'an old number with a reason',
    'patent',
    {
      ...PATENT,
      number: `98100001.${patentCheckCharacter('98100001')}`,
      file,
      numberReason: '证书原文如此',
    },
    [],
  ],
  [
    'a joint owner without a place',
    'patent',
    { ...PATENT, ownership: 'joint', file },
    ['ownerOrder order_missing'],
  ],
  [
    'somebody born after joining',
    'talent',
    { ...talent, idNumber: born('20300101') },
    ['idNumber identity_too_young'],
  ],
  ['a passport', 'talent', { ...talent, idKind: 'passport', idNumber: 'e 1234-5678' }, []],
  [
    'a passport that is none',
    'talent',
    { ...talent, idKind: 'passport', idNumber: '护照' },
    ['idNumber passport_form'],
  ],
  [
    'somebody who left before joining',
    'talent',
    { ...talent, idNumber: '11010519491231002X', endedOn: '2025-12-31' },
    ['endedOn left_before_joining'],
  ],
  [
    'an achievement without a number',
    'achievement',
    { ...achievement, number: '——' },
    ['number proof_number_form'],
  ],
  ['a further proof without a name of its own', 'achievement', { ...further }, []],
  ['a firm that was not bought', 'listing', { way: 'none', happenedOn: '2026-01-01' }, []],
  [
    'a firm that was, without its paper',
    'listing',
    { way: 'acquired', happenedOn: '2026-01-01' },
    ['number required', 'counterpart required', 'file proof_missing'],
  ],
] as const)('%s', (_, kind, fields, expected) => {
  expect(problems(kind, fields)).toEqual(expected)
})

it.each([
  '2026-610131-000999',
  '2026–610131–000999',
  '2026-610131-000999\u200b',
  'NO.2026610131000999',
  '合同编号：２０２６６１０１３１０００９９９',
])('writes one contract number one way: %s', (number) => {
  expect(typed('contract', { ...contract, number })).toMatchObject({ number: '2026610131000999' })
})

it('writes one patent number one way', () => {
  expect(typed('patent', { ...PATENT, number: ' zl 2023 1000 0001.5', file })).toMatchObject({
    number: 'ZL202310000001.5',
  })
})

it('takes 万元 and keeps yuan, and knows more R&D staff than staff', () => {
  const fields = {
    year: '2025',
    revenueYuan: '1,386.2',
    rdYuan: '0',
    staff: '3',
    rdStaff: '5',
    source: 'own',
  }
  const result = FiguresForm.safeParse(fields)
  expect(result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    'rdStaff rd_staff_over_staff:5:3',
  ])
  expect(FiguresForm.parse({ ...fields, rdStaff: '2' })).toMatchObject({
    revenueYuan: '13862000.00',
    staff: 3,
  })
})
