import { vocabulary } from '~/shared/vocabulary'

/** By whom a project is listed for supervision (挂牌督办). */
export const LISTED_LEVELS = vocabulary({
  city: ['市级督办', 'Listed by the city', 'late'],
  county: ['县级督办', 'Listed by the county', 'late'],
  incubator: ['孵化器督办', 'Listed by the incubator', 'late'],
})
export type ListedLevel = (typeof LISTED_LEVELS)['codes'][number]
