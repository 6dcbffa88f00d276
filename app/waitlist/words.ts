import { defineWords } from '~/shared/words'

/** The order of the firms that wait for a place. */
export const waitlistWords = defineWords(
  {
    title: '候补名单',
    sub: (free: number, quota: number) => `名额 ${quota} 家，空 ${free} 家；空出名额时按次序递补`,
    place: '次序',
    firm: '企业',
    since: '列入日期',
    move: '移到',
    moveTo: (firm: string) => `${firm}移到第几位`,
    save: '移动',
    moveUp: '递补第一位',
    moveUpHint: (firm: string) => `${firm}转为拟同意入驻，企业会收到信，接着公示`,
    full: '没有空名额',
    none: '这一批没有候补的企业',
    refusals: {
      wrong_role: '只有主任能递补和调整次序。',
      no_place: '没有空名额，不能递补。',
      not_first: '次序刚有变动，请看最新名单再办。',
      criteria_unmet: '有必备条件不满足，不能递补；请在申请页另行决定。',
      changed_meanwhile: '刚有同事改动了，请看最新名单。',
    } as Record<string, string>,
    errors: { place_wrong: '填名单里的次序' } as Record<string, string>,
  },
  {
    title: 'Waiting list',
    sub: (free, quota) => `${free} of ${quota} places free; firms move up in this order`,
    place: 'Place',
    firm: 'Firm',
    since: 'Since',
    move: 'Move to',
    moveTo: (firm) => `New place of ${firm}`,
    save: 'Move',
    moveUp: 'Move the first one up',
    moveUpHint: (firm) => `${firm} becomes accepted and is told by letter; public notice comes next`,
    full: 'No place is free',
    none: 'Nobody waits in this intake',
    refusals: {
      wrong_role: 'Only the director moves firms up or changes the order.',
      no_place: 'No place is free.',
      not_first: 'The order has just changed. Look at the latest list.',
      criteria_unmet: 'An obligatory criterion is not met; decide on the page of the application.',
      changed_meanwhile: 'A colleague has just changed this. Look at the latest list.',
    },
    errors: { place_wrong: 'A place on the list' },
  },
)
