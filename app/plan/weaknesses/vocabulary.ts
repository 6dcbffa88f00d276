import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What the plan set out to mend, as its presentation named it: four weaknesses of the home city. */
export const WEAKNESSES = vocabulary({
  resources: ['科技资源少', 'Few resources of science and technology'],
  base: ['创新基础薄弱', 'A weak base for innovation'],
  factors: ['创新要素聚集低', 'Few factors of innovation gathered'],
  talent: ['创新人才引进困难', 'Hard to bring in innovative talent'],
})
export type Weakness = CodeOf<typeof WEAKNESSES>
