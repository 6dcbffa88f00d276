import type { parkWords } from './words'

/** What the parts of a park are called. */
export const parkLabels = (w: (typeof parkWords)['zh']) => ({
  nameZh: w.nameZh,
  nameEn: w.nameEn,
  level: w.level,
  divisionCode: w.divisionCode,
  industriesZh: w.industriesZh,
  industriesEn: w.industriesEn,
  divisions: w.divisions,
  validFrom: w.validFrom,
  source: w.source,
})
