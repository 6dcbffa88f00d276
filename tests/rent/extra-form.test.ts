import { expect, it } from 'vitest'
import { ExtraForm } from '~/residence/extras/extra.form'

it.each([
  [{ amount: '0' }, ['amount']],
  [{ amount: '-5' }, ['amount']],
  [{ amount: '1，２００．５０元' }, []],
  [{ vatPercent: '101' }, ['vatPercent']],
  [{ firstMonth: '2026年3月' }, []],
  [{ firstMonth: '2026-13' }, ['firstMonth']],
  [{ firstMonth: '' }, ['firstMonth']],
  [{ lastMonth: '2026-01' }, ['lastMonth']],
  [{ often: 'monthly', lastMonth: '２０２６／１２' }, []],
  [{ often: 'monthly', lastMonth: '2026-01' }, ['lastMonth']],
  [{ name: '   ' }, ['name']],
] as const)('a form with %o is refused at %o', (typed, fields) => {
  const sent = {
    firmId: '0193a5c0-0000-7000-8000-000000000001',
    name: '门禁卡',
    amount: '20',
    vatPercent: '6',
    often: 'once',
    firstMonth: '2026-03',
    lastMonth: '',
    ...typed,
  }
  const read = ExtraForm.safeParse(sent)
  expect([...new Set(read.error?.issues.map(({ path }) => path[0]) ?? [])]).toEqual(fields)
})
