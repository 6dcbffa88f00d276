import { defineWords } from '~/shared/words'

/** How a firm's industry fits those that the home city's parks lead in. */
export const fitWords = defineWords(
  {
    title: '产业契合',
    yes: '所属行业是落地园区的主导产业',
    no: '没有园区以它为主导产业',
    near: '没有园区以它为主导产业，但有相近的',
    unknown: '行业代码看不出将生产什么，请看落地计划',
    closeness: {
      same: (industries: string) => `同行业：${industries}`,
      near: (industries: string) => `相近：${industries}`,
    },
    join: '、',
  },
  {
    title: 'Industry fit',
    yes: 'Its industry leads in a park of the home city',
    no: 'No park leads in its industry',
    near: 'No park leads in its industry, but some in one close to it',
    unknown: 'The code does not say what will be made: see the landing plan',
    closeness: {
      same: (industries) => `the same: ${industries}`,
      near: (industries) => `close to it: ${industries}`,
    },
    join: ', ',
  },
)
