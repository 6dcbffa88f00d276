import { defineWords } from '~/shared/words'

/** How a firm's industry fits those that the home city's parks lead in. */
export const fitWords = defineWords(
  {
    title: '产业契合',
    yes: '飞出地有园区以它为主导产业，不一定是所选园区',
    no: '没有园区以它为主导产业',
    unknown: '行业代码看不出将生产什么，请看落地计划',
    nearParks: (parks: string) => `行业相近的园区：${parks}`,
    join: '、',
  },
  {
    title: 'Industry fit',
    yes: 'A park of the home city leads in its industry, not necessarily the one chosen',
    no: 'No park leads in its industry',
    unknown: 'The code does not say what will be made: see the landing plan',
    nearParks: (parks) => `Parks in industries close to it: ${parks}`,
    join: ', ',
  },
)
