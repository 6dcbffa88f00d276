import { defineWords } from '~/shared/words'

/** How a firm's industry fits those that the home city's parks lead in. */
export const fitWords = defineWords({
  title: ['产业契合', 'Industry fit'],
  yes: [
    '飞出地有园区以它为主导产业，不一定是所选园区',
    'A park of the home city leads in its industry, not necessarily the one chosen',
  ],
  no: ['没有园区以它为主导产业', 'No park leads in its industry'],
  unknown: [
    '行业代码看不出将生产什么，请看落地计划',
    'The code does not say what will be made: see the landing plan',
  ],
  nearParks: (parks: string) => [`行业相近的园区：${parks}`, `Parks in industries close to it: ${parks}`],
  join: ['、', ', '],
})
