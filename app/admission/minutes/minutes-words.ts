import { outcomesIn } from '~/shared/application-outcomes'
import { defineWords, plural } from '~/shared/words'

/** The sentences of the minutes. */
export const minutesWords = defineWords({
  comma: ['、', ', '],
  semicolon: ['；', '; '],
  title: (intake: string) => [`${intake}入驻评审会会议纪要`, `Minutes of the admission panel, ${intake}`],
  number: (prefix: string, year: string, count: string) => [
    `${prefix}评〔${year}〕${count}号`,
    `${prefix} Panel 〔${year}〕 No. ${count}`,
  ],
  draft: [
    '会议尚未结束，以下是会中记录，不是纪要。',
    'The meeting has not ended: this is a record in the making, not the minutes.',
  ],
  when: (day: string, from: string, until: string | null) => [
    `时间：${day} ${from}${until ? ` 至 ${until}` : ''}`,
    `Time: ${day}, ${from}${until ? ` to ${until}` : ''}`,
  ],
  planned: (day: string, time: string) => [`（原定 ${day} ${time}）`, ` (called for ${day}, ${time})`],
  place: (place: string) => [`地点：${place}`, `Place: ${place}`],
  chair: (name: string) => [`主持：${name}`, `Chair: ${name}`],
  recorder: (name: string) => [`记录：${name}`, `Recorded by: ${name}`],
  present: (names: string, count: number) => [
    `到会委员（${count} 人）：${names}`,
    `Present (${count}): ${names}`,
  ],
  absent: (names: string) => [`未到会：${names}`, `Absent: ${names}`],
  quorum: (members: number, present: number, quorum: number) => [
    `应到 ${members} 人，实到 ${present} 人，法定人数 ${quorum} 人，会议有效。会议按议程逐份审议，决定如下。`,
    `${present} of ${members} members were present; with a quorum of ${quorum} the meeting was valid. Files were taken in the order of the agenda, and decided as follows.`,
  ],
  item: (position: number, firm: string, ref: string) => [
    `${position}. ${firm}（${ref}）`,
    `${position}. ${firm} (${ref})`,
  ],
  scored: (median: string) => [`专家评分中位数 ${median}。`, `Median of the experts’ scores: ${median}.`],
  open: ['尚未审议。', 'Not considered yet.'],
  passed: [
    '会议开始后该申请已撤回或另行处理，未审议。',
    'Withdrawn or dealt with elsewhere after the meeting opened; not considered.',
  ],
  left: (name: string, reason: string) => [
    `${name}离席，原因：${reason}。`,
    `${name} left the room. Reason: ${reason}.`,
  ],
  decided: (outcome: string, how: string) => [
    `决定：${outcome}（${how}）。`,
    `Decision: ${outcome} (${how}).`,
  ],
  outcomes: [outcomesIn('zh'), outcomesIn('en')],
  consensus: ['一致同意', 'by consensus'],
  votes: (f: number, a: number, b: number) => [
    `赞成 ${f} 票，反对 ${a} 票，弃权 ${b} 票`,
    `${f} for, ${a} against, ${b} abstained`,
  ],
  rank: (rank: number) => [`候补第 ${rank} 位。`, ` Place ${rank} on the waiting list.`],
  grounds: (grounds: string) => [`依据：${grounds}。`, `Grounds: ${grounds}.`],
  reasons: (reasons: string) => [`理由：${reasons}`, `Reasons: ${reasons}`],
  otherBusiness: ['其他事项', 'Other business'],
  end: (taken: number, open: number) => [
    `会议共审议议题 ${taken} 项${open > 0 ? `，另有 ${open} 项未审议` : ''}。`,
    `${plural(taken, 'item was', 'items were')} considered${open > 0 ? `; ${open} not considered` : ''}.`,
  ],
  filed: [
    '本纪要经到会委员签字后归档，决定由孵化器统一公布。',
    'Signed by the members present, these minutes are filed; the incubator publishes the decisions together.',
  ],
  signatures: ['到会委员签字', 'Signatures of the members present'],
  foot: (ref: string) => [
    `编号 ${ref}。评分为会议开始时已提交的专家评分；中位数按评分细则折为百分制。`,
    `No. ${ref}. Scores are those submitted when the meeting opened; the median is out of 100 under the rubric.`,
  ],
})
