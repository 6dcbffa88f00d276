import { expect, it } from 'vitest'
import { placesOn, standingByPlaces, type Place } from '~/ground/firm-places/places'

const place = (
  kind: Place['kind'],
  city: Place['city'],
  since: string,
  until: string | null = null,
): Place => ({
  kind,
  city,
  address: city,
  entityName: null,
  since,
  until,
})
const moved = [
  place('registered', 'host', '2023-01-09', '2026-05-26'),
  place('registered', 'home', '2026-05-26'),
  place('rd', 'host', '2023-04-14'),
]

it('a place ends the day the next one begins', () => {
  expect(placesOn(moved, 'registered', '2026-05-25').current?.city).toBe('host')
  expect(placesOn(moved, 'registered', '2026-05-26').current?.city).toBe('home')
  expect(placesOn(moved, 'registered', '2026-05-26').earlier).toHaveLength(1)
})

it('three places answer three questions, each for itself', () => {
  expect(standingByPlaces(moved, '2026-11-22')).toEqual({
    registeredAtHome: true,
    researchInHost: true,
    producesAtHome: false,
  })
})
