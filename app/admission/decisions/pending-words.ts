import { defineWords, plural } from '~/shared/words'

/** Decisions that wait to be published together. */
export const pendingWords = defineWords({
  title: ['待公布的决定', 'Decisions to publish'],
  sub: [
    '公布之前只有孵化器的人知道，企业看不到，信也没有寄出；信可以先读、先改、撤下。',
    'Until published only the incubator knows: firms see nothing and no letter has left. Letters can be read, edited or dropped first.',
  ],
  none: ['没有待公布的决定', 'No decision waits'],
  noneText: [
    '评审会结束后，或者在申请页存为待公布，会列在这里。',
    'Decisions of a panel meeting, and those held back on the page of an application, stand here.',
  ],
  firm: ['企业', 'Firm'],
  decision: ['决定', 'Decision'],
  note: ['说明', 'Explanation'],
  letters: ['将寄出的信', 'Letters it will send'],
  dropped: ['已撤下，不寄', 'dropped, not sent'],
  noLetters: ['没有收信人', 'Nobody to write to'],
  choose: (firm: string) => [`选${firm}`, `Choose ${firm}`],
  publishChosen: ['公布选中的', 'Publish those chosen'],
  chosenHint: (count: number) => [
    `共 ${count} 份待公布；不选的留下`,
    `${plural(count, 'decision')} waiting; those not chosen stay`,
  ],
  remove: ['撤下这个决定', 'Drop this decision'],
  rank: (rank: number) => [`第 ${rank} 位`, `place ${rank}`],
  done: (count: number) => [
    `已公布 ${count} 份，信已交寄。`,
    `${plural(count, 'decision')} published; the letters are on their way.`,
  ],
  late: (count: number) => [
    `${count} 份没有公布：已被公布，或文件有变，请看申请页。`,
    `${count} not published: published before, or the file has changed. See its page.`,
  ],
  waiting: ['有一个决定待公布', 'A decision waits to be published'],
  waitingText: (outcome: string, on: string) => [
    `${on} 作出：${outcome}。公布前可以改；再存一次会替换它。`,
    `Taken on ${on}: ${outcome}. Holding another one replaces it.`,
  ],
  prepare: ['存为待公布', 'Hold until published'],
  publishNow: ['立即公布并通知企业', 'Publish now and tell the firm'],
  refusals: {
    wrong_role: ['只有主任能公布决定。', 'Only the director publishes decisions.'],
    none_chosen: ['一份也没有选。', 'Nothing is chosen.'],
    changed_meanwhile: ['这个决定刚被公布或撤下。', 'This decision was just published or dropped.'],
  },
})
