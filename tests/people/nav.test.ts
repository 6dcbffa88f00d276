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
  ['/desk/w/breakdown', 'kpi'],
  ['/desk/w/structure/firms', 'kpi'],
  ['/desk/w/rankings/enclaves/new', 'kpi'],
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

it.each([
  ['/park/w', 'today'],
  ['/park/w/landing', 'landing'],
  ['/park/w/0190d7a0-0000-7000-8000-000000000001/stage', 'landing'],
  ['/park/w/chart', 'landing'],
])('a park officer at %s is in the room %s', (place, room) => {
  expect(currentEntry(NAV_OF.park, 'w', place)).toBe(room)
})

it.each([
  ['/department/w', 'today'],
  ['/department/w/asks/0190d7a0-0000-7000-8000-000000000001', 'asked'],
  ['/department/w/requests', 'requests'],
])('a department at %s is in the room %s', (place, room) => {
  expect(currentEntry(NAV_OF.department, 'w', place)).toBe(room)
})
