import { defineWords } from '~/shared/words'

/** What sites and parcels say of where they lie. */
export const placeWords = defineWords({
  parkId: ['园区', 'Park'],
  divisionCode: ['区县代码', 'Division code'],
  outside: ['园区外', 'Outside the parks'],
  outsideHint: ['不在园区里的，选“园区外”，填区县代码', 'For what lies in no park, give the division code'],
  divisionHint: ['6 位行政区划代码，选了园区就不用填', 'The 6-digit code; not needed for a park'],
})
