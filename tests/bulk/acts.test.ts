import { expect, it } from 'vitest'
import { actsFor } from '~/across/bulk/acts'

it.each([
  ['ours', ['acceptance', 'officer']],
  ['others', ['officer', 'reminder']],
  ['mine', ['acceptance', 'officer', 'reminder']],
])('on the tab %s only acts are offered that can do something there', (tab, acts) => {
  expect(actsFor(tab)).toEqual(acts)
})
