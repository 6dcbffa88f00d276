import { defineWords, plural } from '~/shared/words'

/** How long it takes: the clock of one file, and what past files took. */
export const timeWords = defineWords({
  waits: ['这样的申请实际要多久', 'How long such applications really take'],
  waitsNote: [
    '近两年已作决定的申请，从提交到决定的工作日，取中位数；括号内是多数（去掉最快和最慢各一成）。',
    'Applications decided in the last two years: working days from submission to decision, the median; most lie within the range (without the fastest and the slowest tenth).',
  ],
  case: {
    complete: ['一次交齐', 'Complete at once'],
    small: ['补正一两处', 'One or two corrections'],
    incomplete: ['缺得较多，补正多处', 'Much missing, many corrections'],
  },
  median: (days: number) => [`${days} 个工作日`, plural(days, 'working day')],
  range: (low: number, high: number, files: number) => [
    `多数 ${low} 至 ${high}，共 ${files} 份`,
    `most ${low} to ${high}, ${plural(files, 'file')}`,
  ],
  noWaits: ['还没有已作决定的申请可比。', 'No application has been decided yet.'],
  clock: ['办理用时', 'Time taken'],
  counted: (days: number) => [`已计 ${days} 个工作日`, `${plural(days, 'working day')} counted`],
  paused: (days: number) => [
    `其中 ${days} 个工作日轮到你补正，不计`,
    `${plural(days, 'working day')} with you for correction, not counted`,
  ],
  running: ['正在计时', 'the clock runs'],
  stopped: ['已停止计时', 'the clock has stopped'],
  eachDay: ['逐日看哪天计、哪天不计', 'Which day counted, which not, and why'],
  from: ['日期', 'Days'],
  days: ['天数', 'How many'],
  why: ['怎么算', 'Counted?'],
  whys: {
    counted: ['计：工作日', 'yes: working day'],
    make_up: ['计：调休上班', 'yes: make-up workday'],
    arrival: ['不计：收到当日', 'no: the day it came'],
    pause: ['不计：等你补正', 'no: with you for correction'],
    rest: ['不计：休息日', 'no: day of rest'],
    holiday: ['不计：法定节假日', 'no: public holiday'],
  },
  to: (from: string, to: string) => [`${from} 至 ${to}`, `${from} to ${to}`],
})
