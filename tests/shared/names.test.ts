import { expect, it } from 'vitest'
import { byName, compareNames } from '~/shared/likeness/names'

it('sorts names by pinyin, not by code point', () => {
  const names = ['渭南韩原', '渭南华麓', '渭南白水', '安康', 'Zeta', 'alpha']
  expect([...names].sort(compareNames)).toEqual(['安康', '渭南白水', '渭南韩原', '渭南华麓', 'alpha', 'Zeta'])
  expect([{ name: '张' }, { name: '艾' }].sort(byName).map(({ name }) => name)).toEqual(['艾', '张'])
})
