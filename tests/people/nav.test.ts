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
