import { expect, it } from 'vitest'
import { FiguresForm } from '~/firms/report-figures.form'
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
  number: '2026610100000001',
  title: '应变计开发',
  happenedOn: '2026-06-01',
  type: 'development',
  buyer: '甲方',
  seller: '乙方',
  signedOn: '2026-05-01',
  amountYuan: '120',
  file,
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
] as const)('%s', (_, kind, fields, expected) => {
  expect(problems(kind, fields)).toEqual(expected)
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
