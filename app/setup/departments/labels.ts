import type { departmentWords } from './words'

/** What the parts of a department are called. */
export const departmentLabels = (w: (typeof departmentWords)['zh']) => ({
  nameZh: w.nameZh,
  nameEn: w.nameEn,
  kind: w.kind,
  duties: w.duties,
  contact: w.contact,
  validFrom: w.validFrom,
})
