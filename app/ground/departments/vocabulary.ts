import { vocabulary } from '~/shared/vocabulary'

/** On which side a department stands. */
export const DEPARTMENT_KINDS = vocabulary({
  home_bureau: ['飞出地部门', 'Home-city bureau'],
  park_committee: ['园区管委会', 'Park committee'],
  operator: ['运营单位', 'Operator'],
  host_city: ['飞入地部门', 'Host-city bureau'],
})

/** What a department can be responsible for; a new one is a line here and a migration. */
export const DUTIES = vocabulary({
  science: ['科技', 'Science'],
  finance: ['财政', 'Finance'],
  land: ['土地规划', 'Land and planning'],
  industry: ['工业', 'Industry'],
  environment: ['环境', 'Environment'],
  construction: ['建设', 'Construction'],
  energy: ['水电气', 'Power, water and gas'],
  talent: ['人才', 'Talent'],
  investment: ['招商', 'Investment'],
  registration: ['登记许可', 'Registration and permits'],
  tax: ['税务', 'Tax'],
  safety: ['安全', 'Safety'],
})
