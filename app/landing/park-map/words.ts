import { defineWords } from '~/shared/words'

/** What the schematic map of the parks says. */
export const mapWords = defineWords({
  title: ['园区图', 'Map of the parks'],
  parks: ['园区', 'Parks'],
  sites: ['场地', 'Sites'],
  land: ['土地台账', 'Land ledger'],
  sub: [
    '各区县和园区的示意位置，不是真实边界；颜色越深越多。',
    'Counties and parks in their schematic places, not true outlines; the darker, the more.',
  ],
  by: ['按什么着色', 'Coloured by'],
  bys: {
    mu: ['可用土地', 'Free land'],
    sqm: ['可用厂房', 'Free factory space'],
    projects: ['落地项目', 'Running projects'],
  },
  mu: (text: string) => [`${text} 亩`, `${text} mu`],
  sqm: (text: string) => [`${text} ㎡`, `${text} m²`],
  projectsOf: (count: number) => [`${count} 个项目`, count === 1 ? '1 project' : `${count} projects`],
  freeReserved: (free: number, reserved: number) => [
    `可用 ${free} 预留 ${reserved}`,
    `${free} free, ${reserved} reserved`,
  ],
  outside: ['园区外', 'Outside the parks'],
  county: ['区县', 'County'],
  park: ['园区', 'Park'],
  freeMu: ['可用土地（亩）', 'Free land (mu)'],
  freeSqm: ['可用厂房（㎡）', 'Free factory space (m²)'],
  free: ['可用场地', 'Free sites'],
  reserved: ['预留场地', 'Reserved sites'],
  projects: ['落地项目', 'Projects'],
  table: ['同样的数字', 'The same in figures'],
  total: ['合计', 'In all'],
  noParks: ['没有园区', 'no park'],
  pictureOf: (by: string) => [
    `各区县${by}的示意图，数字见下表`,
    `Counties by ${by}; the table below has the figures`,
  ],
  none: ['还没有园区', 'No parks yet'],
  least: ['少', 'least'],
  most: ['多', 'most'],
  nothing: ['没有', 'none'],
})
