import { expect, it } from 'vitest'
import { currentEntry, NAV_OF } from '~/ground/people/nav'

it.each([
  ['/desk/w', 'today'],
  ['/desk/w/bulk/officer', 'today'],
  ['/desk/w/applications/1/decision', 'applications'],
  ['/desk/w/imports/1', 'applications'],
  ['/desk/w/drafts/1/papers', 'applications'],
  ['/desk/w/objections', 'applications'],
  ['/desk/w/duplicates/1/2', 'firms'],
  ['/desk/w/forms/1', 'intakes'],
])('%s lies in the room %s', (place, room) => {
  expect(currentEntry(NAV_OF.officer, 'w', place)).toBe(room)
})

it.each([
  ['/parks/w/landings/1/steps/signed/owners', 'landing'],
  ['/parks/w/landings/1/supervision', 'landing'],
  ['/parks/w/visits/1', 'landing'],
  ['/parks/w/landings/1/commitments/new', 'commitments'],
  ['/parks/w/landings/1/agreement', 'commitments'],
])('%s lies in the room %s of a park and of the bureau', (place, room) => {
  expect(currentEntry(NAV_OF.park, 'w', place)).toBe(room)
  expect(currentEntry(NAV_OF.bureau, 'w', place)).toBe(room)
  expect(currentEntry(NAV_OF.officer, 'w', place)).toBe('landing')
})
