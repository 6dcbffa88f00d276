import { expect, test } from 'vitest'
import { partsBesideWholes } from '~/ground/forms/parts-beside-wholes'
import type { FactCode } from '~/ground/criteria/facts'

test.each<[FactCode[], FactCode[]]>([
  [
    ['staff', 'emerging_industry', 'rd_staff', 'ip_status'],
    ['staff', 'rd_staff', 'emerging_industry', 'ip_status'],
  ],
  [
    ['rd_staff', 'ip_status'],
    ['rd_staff', 'ip_status'],
  ],
])('puts the researchers behind the staff they are among: %j', (facts, order) => {
  expect(partsBesideWholes(facts.map((fact) => ({ fact }))).map(({ fact }) => fact)).toEqual(order)
})
