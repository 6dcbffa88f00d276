import { defineWords } from '~/shared/words'

/** How a firm's industry fits those that the home city's parks lead in. */
export const fitWords = defineWords(
  {
    title: '产业契合',
    yes: '所属行业是落地园区的主导产业',
    no: '没有园区以它为主导产业',
    unknown: '行业代码看不出将生产什么，请看落地计划',
    nearParks: (parks: string) => `行业相近的园区：${parks}`,
    join: '、',
  },
  {
    title: 'Industry fit',
    yes: 'Its industry is one that a landing park leads in',
    no: 'No park leads in its industry',
    unknown: 'The code does not say what will be made: see the landing plan',
    nearParks: (parks) => `Parks in industries close to it: ${parks}`,
    join: ', ',
  },
)
