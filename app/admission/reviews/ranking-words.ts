import { defineWords, plural } from '~/shared/words'

/** The ranking of an intake, and how far it holds. */
export const rankingWords = defineWords({
  title: ['评审排序', 'Ranking'],
  byIntake: ['各批次的排序和候补', 'Ranking and waiting list by intake'],
  sub: (quota: number) => [
    `按专家总分的中位数排；名额 ${quota} 家`,
    `By the median of the experts’ totals; ${quota} places`,
  ],
  place: ['名次', 'Place'],
  firm: ['企业', 'Firm'],
  median: ['中位数', 'Median'],
  range: ['最低至最高', 'Lowest to highest'],
  spread: ['相差', 'Spread'],
  reviews: ['评审', 'Reviews'],
  reviewsOf: (count: number) => [`${count} 份`, String(count)],
  state: ['状态', 'State'],
  flags: {
    unscored: ['未评分', 'Not scored'],
    few: ['评审不足两份', 'Fewer than two reviews'],
    apart: ['分歧大', 'Far apart'],
    disagree: ['意见相反', 'Experts disagree'],
  },
  flag: ['评审提示', 'Reviews'],
  anyFlag: ['全部评审情况', 'Any reviews'],
  widest: (item: string, low: number, high: number) => [
    `${item} ${low} 对 ${high}`,
    `${item}: ${low} against ${high}`,
  ],
  places: (best: number, worst: number) => [
    `少一位专家时在 ${best} 至 ${worst} 名之间`,
    `between ${best} and ${worst} with one expert fewer`,
  ],
  holds: [
    '名额内的企业，去掉任何一位专家都不变',
    'The firms within the quota are the same whichever expert is left out',
  ],
  sways: [
    '去掉某一位专家，名额内的企业会变，见下',
    'Leaving out one expert changes which firms are within the quota; see below',
  ],
  without: ['少一位专家会怎样', 'With one expert fewer'],
  withoutNone: ['去掉任何一位专家，名次都不变。', 'No place changes, whichever expert is left out.'],
  withoutOne: (expert: string, count: number) => [
    `不计${expert}的评分：${count} 家换名次`,
    `Without ${expert}: ${plural(count, 'firm')} change place`,
  ],
  shift: (firm: string, from: number, to: string) => [
    `${firm}：第 ${from} 名 → ${to}`,
    `${firm}: ${from} → ${to}`,
  ],
  moreShifts: (count: number) => [`另有 ${count} 家换名次`, `and ${plural(count, 'more firm')} change place`],
  toPlace: (place: number) => [`第 ${place} 名`, String(place)],
  none: ['这一批还没有进入评审的申请', 'No application of this intake has come to review'],
  quotaLine: (quota: number, within: number) => [
    `名额 ${quota} 家到此为止（以上 ${within} 家）`,
    `The ${quota} places end here (${plural(within, 'firm')} above)`,
  ],
  unplaced: ['评审不足两份，暂不排名次', 'Fewer than two reviews: no place yet'],
})
